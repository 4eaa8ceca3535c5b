/// What a function returned for each row of a call.
public struct RuleResults {
    public enum Outcome: UInt8, Sendable {
        /// A status was returned, and a score and note of the right kinds.
        case verdict
        /// Nothing, or nil, was returned.
        case statusMissing
        /// Something that is no status; its text is the row's `message`.
        case statusUnknown
        case scoreNotANumber
        case scoreNotFinite
        /// The note, or a value for its places, is no text or number.
        case noteWrong
        /// An error was raised: `message`, `line`.
        case raised
        case instructionLimit
        case memoryLimit
    }

    public init() {}
    public private(set) var outcomes: [Outcome] = []
    /// Number of the status where the outcome is a verdict.
    public private(set) var statuses: [UInt8] = []
    /// NaN where none was returned.
    public private(set) var scores: [Double] = []
    public private(set) var notes: [Note] = []
    /// UTF-8 of notes and places that are texts.
    public private(set) var bytes: [UInt8] = []
    public private(set) var places: [Place] = []

    /// The note of a row.
    public struct Note: Sendable {
        /// Number among the function's named notes; -1: a text of the rule's own; -2: none.
        public var name: Int16
        /// First byte of the text in `bytes`, or first entry in `places`.
        public var start: UInt32
        public var length: UInt32
    }

    /// What fills a place of a named note.
    public enum Place: Sendable, Hashable {
        case integer(Int64)
        case number(Double)
        case text(start: UInt32, length: UInt32)
    }

    /// What was raised, or the text that is no status, of a row that is no verdict; empty for others.
    public func message(_ row: Int) -> String { "" }
    /// Line of the rule file that raised; 0 where none is known.
    public func line(_ row: Int) -> Int32 { 0 }
}
