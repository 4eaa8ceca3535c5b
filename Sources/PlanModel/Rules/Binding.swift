import Diagnostics

/// Where a name of a rule comes from when it is no built-in one: `value_of "services.online"`.
public struct Binding: Sendable, Hashable {
    /// What is read.
    public enum Source: Sendable, Hashable {
        /// The figure of an indicator.
        case value(BoundSubject)
        /// The resolved target of an indicator.
        case target(BoundSubject)
        /// The status that an assignment gave: of the row's own subject where none is named.
        case status(assignment: String, subject: BoundSubject)
        /// The score that an assignment gave, before rounding.
        case score(assignment: String, subject: BoundSubject)
        /// A further column of the row's indicator, task or objective: a number where the text is one, else the text.
        case column(String)
        /// A further column of the row's unit.
        case unitColumn(String)
        /// How many decimals those figures are printed with that another name of the rule gives.
        case decimals(of: String)

        /// Whose figure, target or verdict is read; nil for columns.
        public var subject: BoundSubject? {
            switch self {
            case .value(let subject), .target(let subject): subject
            case .status(_, let subject), .score(_, let subject): subject
            case .column, .unitColumn, .decimals: nil
            }
        }

        /// The assignment whose verdicts are read; nil where none is.
        public var assignment: String? {
            switch self {
            case .status(let assignment, _), .score(let assignment, _): assignment
            case .value, .target, .column, .unitColumn, .decimals: nil
            }
        }
    }

    /// What becomes of many values.
    public enum Aggregate: String, Sendable, CaseIterable {
        /// A table by key: what the `*` stood for, or the unit's id, or the period's text.
        case table
        case sum, mean, min, max, count
    }

    public var source: Source
    /// Nil: one value. Otherwise many, over a glob, over units or over periods.
    public var aggregate: Aggregate?
    /// How far back; nil: the row's own period.
    public var lag: Lag?
    /// Of which unit one value is read.
    public var unit: BoundUnit
    /// Over which units; nil: those of `unit` alone.
    public var units: BoundUnits?
    /// Over which shorter periods within the row's; nil: the row's period alone.
    public var periods: SubPeriods?
    /// Series to look into, the first that has a value counts; empty: `actual`.
    public var series: [String]
    /// Members that are missing are left out, instead of making the whole missing.
    public var skipsMissing: Bool
    public var location: SourceLocation

    public init(
        source: Source,
        aggregate: Aggregate? = nil,
        lag: Lag? = nil,
        unit: BoundUnit = .own,
        units: BoundUnits? = nil,
        periods: SubPeriods? = nil,
        series: [String] = [],
        skipsMissing: Bool = false,
        location: SourceLocation
    ) {
        self.source = source
        self.aggregate = aggregate
        self.lag = lag
        self.unit = unit
        self.units = units
        self.periods = periods
        self.series = series
        self.skipsMissing = skipsMissing
        self.location = location
    }
}

/// Whose figure or verdict a binding reads.
public enum BoundSubject: Sendable, Hashable {
    /// The row's own subject.
    case this
    /// An id, or where many are read a glob: its `*` gives the keys.
    case id(String)
}

/// How far back a binding looks.
public enum Lag: Sendable, Hashable {
    /// Periods of the row's kind.
    case periods(Int)
    /// Years: the same period so many years before.
    case years(Int)
}

/// The unit that a binding reads one value of.
public enum BoundUnit: Sendable, Hashable {
    /// The row's own.
    case own
    /// The unit above the row's, on the period's last day.
    case parent
    case id(String)
}

/// The units that a binding reads many values of.
public enum BoundUnits: Sendable, Hashable {
    /// Units whose parent is the row's unit, on the period's last day.
    case children
    /// The peer group of the assignment.
    case peers
    case selected(UnitSelector)
}

/// Shorter periods within the row's.
public enum SubPeriods: String, Sendable, CaseIterable {
    case quarters, halves, months
}
