/// Why a script did not end well.
public struct LuaFailure: Error, Sendable, Hashable {
    /// What stopped the script.
    public enum Kind: Sendable, Hashable {
        case syntax, sandbox, runtime
        case instructionLimit, memoryLimit, timeLimit
    }

    public var kind: Kind
    /// Lua's own words, without the place.
    public var message: String
    /// Name of the chunk, as `rules/late.lua`; empty where none is known.
    public var chunk: String
    public var line: Int?

    /// A failure; without a chunk or a line where none is known.
    public init(_ kind: Kind, message: String, chunk: String = "", line: Int? = nil) {
        self.kind = kind
        self.message = message
        self.chunk = chunk
        self.line = line
    }
}
