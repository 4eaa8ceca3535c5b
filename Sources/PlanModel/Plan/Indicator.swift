import Diagnostics

/// One row of `indicators.csv`: something that is measured.
public struct Indicator: Sendable, Hashable {
    public var id: String
    public var name: LocalizedText
    /// Id of the objective that it serves; empty where none is given.
    public var objective: String
    /// What a figure counts: `%`, `người`, `điểm` …; empty where none is given.
    public var measure: String
    /// Which way is better; nil where the table does not say.
    public var direction: Direction?
    /// Decimals to show; nil: as many as a figure has.
    public var decimals: Int?
    public var weight: Double?
    /// Period of the indicator's own baseline; nil: the plan's.
    public var baseline: Period?
    /// Units that it is due for; nil: those that data or targets name.
    public var units: UnitSelector?
    /// Whether a part of `units` names no unit of the plan: that was said, and what follows from it is no news.
    public var namesUnknownUnits = false
    /// How figures pass from predecessors to successors; nil: not at all.
    public var carry: Carry?
    public var aliases: [String]
    public var source: String
    public var further: [String: String]
    public var location: SourceLocation

    /// An indicator with empty cells where nothing is given.
    public init(
        id: String,
        name: LocalizedText,
        objective: String = "",
        measure: String = "",
        direction: Direction? = nil,
        decimals: Int? = nil,
        weight: Double? = nil,
        baseline: Period? = nil,
        units: UnitSelector? = nil,
        carry: Carry? = nil,
        aliases: [String] = [],
        source: String = "",
        further: [String: String] = [:],
        location: SourceLocation
    ) {
        self.id = id
        self.name = name
        self.objective = objective
        self.measure = measure
        self.direction = direction
        self.decimals = decimals
        self.weight = weight
        self.baseline = baseline
        self.units = units
        self.carry = carry
        self.aliases = aliases
        self.source = source
        self.further = further
        self.location = location
    }

    /// The text in a column of `indicators.csv`, or in one of its further columns; nil where there is no such column.
    public func column(_ name: String) -> String? {
        switch name {
        case "id": id
        case "name": self.name.vi
        case "name_en": self.name.en
        case "objective": objective
        case "measure": measure
        case "direction": direction?.rawValue ?? ""
        case "source": source
        default: further[name]
        }
    }
}

/// Which way an indicator is better.
public enum Direction: String, Sendable, CaseIterable {
    case up
    case down
    /// Neither: the figure informs.
    case none
}

/// How figures of units that were merged pass to their successor.
public enum Carry: String, Sendable, CaseIterable {
    /// The predecessors' figures add up to the successor's.
    case sum
}
