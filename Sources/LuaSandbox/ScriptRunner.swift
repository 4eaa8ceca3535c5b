/// Runs loose Lua files in one sandbox, as `tiendo lua` does: each in an environment of its own.
public final class ScriptRunner {
    public init(limits: SandboxLimits = .script) {}
    /// The first returned value as `tostring` gives it (control characters escaped), or why there is none.
    public func run(_ source: [UInt8], chunk: String) -> Result<String, LuaFailure> { fatalError() }
}
