import PlanModel

/// What a binding reads, with every id turned into a number before the rows.
enum BoundName: Sendable {
    /// Figures or targets, one or many.
    case figures(BoundFigures)
    case column(BoundColumn)
    /// A status or a score that an assignment gave. Read from verdicts, not from figures.
    case verdict(VerdictLookup)
}

/// A binding of figures or targets. A class, so that a row copies nothing.
final class BoundFigures: Sendable {
    enum Quantity: Sendable {
        case value, target
        /// How many decimals the figures are printed with.
        case decimals
    }

    /// One of the indicators that are read.
    struct Member: Sendable {
        /// -1: the row's own.
        var indicator: Int32
        /// Handle of the text that it stands under in a table.
        var key: Int32
    }

    enum Units: Sendable {
        case own, parent
        case one(Int32)
        /// Units right below the row's.
        case children
        /// Units of the row's level.
        case sameLevel
        /// Units that are selected by how they are on the row's last day.
        case selected(UnitSelector)

        /// Whether they are a set, whose units give the keys of a table.
        var isSet: Bool {
            switch self {
            case .children, .sameLevel, .selected: true
            case .own, .parent, .one: false
            }
        }
    }

    let quantity: Quantity
    /// In the order of their keys.
    let members: [Member]
    let units: Units
    /// By number of the row's period in `PeriodIndex`, the periods that are read; -1: one of which nothing is known.
    let periods: [[Int32]]
    /// Handles of the texts of those periods, where they are the keys.
    let periodKeys: [[Int32]]?
    /// Numbers of the series to look into; the first that has a value counts.
    let series: [UInt8]
    /// Nil: one value.
    let aggregate: Binding.Aggregate?
    let skipsMissing: Bool

    init(
        quantity: Quantity,
        members: [Member],
        units: Units,
        periods: [[Int32]],
        periodKeys: [[Int32]]?,
        series: [UInt8],
        aggregate: Binding.Aggregate?,
        skipsMissing: Bool
    ) {
        self.quantity = quantity
        self.members = members
        self.units = units
        self.periods = periods
        self.periodKeys = periodKeys
        self.series = series
        self.aggregate = aggregate
        self.skipsMissing = skipsMissing
    }

    /// Whether a table would have several values under one key, for want of a key of two parts.
    var isCrossed: Bool {
        guard aggregate == .table else { return false }
        let isOverPeriods = periodKeys != nil
        return units.isSet ? members.count > 1 || isOverPeriods : isOverPeriods && members.count > 1
    }
}

/// A binding of a further column: what each row of a table gives. A class, so that a row copies nothing.
final class BoundColumn: Sendable {
    /// By number of the indicator, task or objective; empty where the column is one of units.
    let ofIndicators: [Reading]
    let ofTasks: [Reading]
    let ofObjectives: [Reading]
    /// By place in the table's columns: a reading for each row of a unit.
    let ofUnits: [Reading]
    let units: BoundFigures.Units

    init(
        ofIndicators: [Reading] = [],
        ofTasks: [Reading] = [],
        ofObjectives: [Reading] = [],
        ofUnits: [Reading] = [],
        units: BoundFigures.Units = .own
    ) {
        self.ofIndicators = ofIndicators
        self.ofTasks = ofTasks
        self.ofObjectives = ofObjectives
        self.ofUnits = ofUnits
        self.units = units
    }
}
