/// Verdicts of some units as columns, in output order: by unit, subject, period and assignment.
///
/// Ids are numbers into the tables of a `Run`; NaN stands for no score, value or target.
public struct VerdictBatch: Sendable {
    /// Number of the unit in `Plan.units`.
    public var unit: [Int32] = []
    /// Number of the subject in `RunFrame.subjects`.
    public var subject: [Int32] = []
    /// Number of the period in `RunFrame.periods`.
    public var period: [Int32] = []
    /// Number of the assignment in `RunFrame.assignments`.
    public var assignment: [Int32] = []
    /// Number of the status in `Plan.statuses`.
    public var status: [UInt8] = []
    /// Before rounding.
    public var score: [Double] = []
    public var value: [Double] = []
    public var target: [Double] = []
    public var flags: [VerdictFlags] = []
    public var reason: [Reason] = []
    public var note: [NoteSlice] = []

    /// UTF-8 of the notes that rules wrote themselves, and of texts in the places of named notes.
    public var noteBytes: [UInt8] = []
    /// What fills the places of named notes.
    public var notePlaces: [NotePlace] = []

    /// No verdicts.
    public init() {}

    /// Verdicts in all columns.
    public var count: Int { unit.count }
}

/// The note of one verdict, by where it stands in its batch.
public struct NoteSlice: Sendable, Hashable {
    /// Number of the note among the rule's named ones; -1: a text of the rule's own; -2: none.
    public var name: Int16
    /// First byte in `noteBytes` of a text, or first entry in `notePlaces` of a named note.
    public var start: UInt32
    public var length: UInt32

    public init(name: Int16, start: UInt32, length: UInt32) {
        self.name = name
        self.start = start
        self.length = length
    }

    /// No note.
    public static let none = NoteSlice(name: -2, start: 0, length: 0)
}

/// What fills one place of a named note.
public enum NotePlace: Sendable, Hashable {
    case integer(Int64)
    case number(Double)
    /// Bytes of the batch's `noteBytes`.
    case text(start: UInt32, length: UInt32)
}
