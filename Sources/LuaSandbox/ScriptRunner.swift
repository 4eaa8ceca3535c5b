internal import CLuaShim

/// Runs loose Lua files in one sandbox, as `tiendo lua` does: each in an environment of its own.
public final class ScriptRunner {
    private let limits: SandboxLimits
    // A state that had no memory to begin with is tried again by the next file.
    private var state: SandboxState?

    /// A sandbox in which every file has these limits anew.
    public init(limits: SandboxLimits = .script) {
        self.limits = limits
    }

    /// The first returned value as `tostring` gives it (control characters escaped), or why there is none.
    public func run(_ source: [UInt8], chunk: String) -> Result<String, LuaFailure> {
        do throws(LuaFailure) {
            let state: SandboxState
            if let made = self.state { state = made } else { state = try SandboxState(style: CLUASHIM_PLAIN) }
            self.state = state
            var result = cluashim_bytes()
            let kind = source.withShimBytes { source in
                Array(chunk.utf8).withShimBytes {
                    cluashim_script(state.shim, source, $0, limits.shimLimits, &result)
                }
            }
            try state.check(kind)
            return .success(String(result))
        } catch {
            return .failure(error)
        }
    }
}
