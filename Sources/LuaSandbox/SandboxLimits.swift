/// What a script may use.
public struct SandboxLimits: Sendable, Hashable {
    /// Virtual machine instructions, the work of C functions charged as such.
    public var instructions: Int
    /// Bytes above what the state held before.
    public var memory: Int
    /// Wall time; nil: none.
    public var milliseconds: Int?

    /// Limits of a script's own. Without `milliseconds` no clock is asked, so that the outcome is the same on every
    /// machine.
    public init(instructions: Int, memory: Int, milliseconds: Int? = nil) {
        self.instructions = instructions
        self.memory = memory
        self.milliseconds = milliseconds
    }

    /// One row of a rule.
    public static let row = SandboxLimits(instructions: 1_000_000, memory: 8 << 20)
    /// plan.lua, and a rule file while it declares.
    public static let planScript = SandboxLimits(instructions: 10_000_000, memory: 64 << 20, milliseconds: 5000)
    /// A file of `tiendo lua`.
    public static let script = SandboxLimits(instructions: 1_000_000, memory: 8 << 20, milliseconds: 250)
}
