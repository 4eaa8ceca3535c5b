/// Why a script did not end well.
public struct LuaFailure: Error, Sendable, Hashable {
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

    public init(_ kind: Kind, message: String, chunk: String = "", line: Int? = nil) {
        self.kind = kind
        self.message = message
        self.chunk = chunk
        self.line = line
    }
}
