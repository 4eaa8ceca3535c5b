import Diagnostics

/// One row of `units.csv`: an administrative unit or agency, as it was between two dates.
///
/// A unit may stand several times, with disjoint dates; what it was called and belonged to may differ between them.
public struct AdminUnit: Sendable, Hashable {
    public var id: String
    public var name: LocalizedText
    /// The plan's word for its level: `province`, `commune`, `agency` …; empty where none is given.
    public var level: String
    /// Id of the unit above; empty at the top.
    public var parent: String
    /// Whether the table puts it above and below itself: its parent is not used, and what is below it can't be told.
    public var isInCycle = false
    /// First day on which the unit exists so; nil: always did.
    public var from: DayNumber?
    /// Last day on which it exists so; nil: still does.
    public var to: DayNumber?
    /// Ids of the units that it became part of.
    public var successors: [String]
    public var aliases: [String]
    /// Further columns of the table, by header as printed.
    public var further: [String: String]
    public var location: SourceLocation

    /// A unit of no level, at the top, that always was and still is, unless more is said.
    public init(
        id: String,
        name: LocalizedText,
        level: String = "",
        parent: String = "",
        from: DayNumber? = nil,
        to: DayNumber? = nil,
        successors: [String] = [],
        aliases: [String] = [],
        further: [String: String] = [:],
        location: SourceLocation
    ) {
        self.id = id
        self.name = name
        self.level = level
        self.parent = parent
        self.from = from
        self.to = to
        self.successors = successors
        self.aliases = aliases
        self.further = further
        self.location = location
    }

    /// Whether the unit exists so on `day`.
    public func exists(on day: DayNumber) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
}
