import Diagnostics

/// A number in a cell, or why there is none.
public enum CellNumber: Sendable, Hashable {
    case number(Double)
    /// The cell is empty.
    case empty
    /// There is text, but it could not be read; a diagnostic says so.
    case unreadable

    /// The number; nil where the cell is empty and where it can't be read.
    public var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }
}

/// Whom a target is for.
public enum TargetScope: Sendable, Hashable {
    /// One unit, by its number in the plan's `UnitTable`.
    case unit(Int32)
    case level(String)
    /// Every unit, as `*`.
    case all
}

/// One row of `targets.csv`: what was promised of an indicator in a period.
public struct Target: Sendable, Hashable {
    /// Number of the indicator in `Plan.indicators`.
    public var indicator: Int32
    public var scope: TargetScope
    public var period: Period
    /// As printed: of a relative target the step, not the figure to reach.
    public var value: CellNumber
    /// Nil where the cell is empty: the indicator's direction tells.
    public var relation: TargetRelation?
    public var upper: CellNumber
    public var threshold: CellNumber
    /// When it was promised; nil where the table does not say.
    public var recordedOn: DayNumber?
    /// The target's words in its source, as “phấn đấu tăng 10 bậc”.
    public var asPrinted: String
    /// The paper that it stands in; `illustrative` marks one that was made up for an example.
    public var basis: String
    public var location: SourceLocation

    /// A target; empty cells where nothing is given.
    public init(
        indicator: Int32,
        scope: TargetScope,
        period: Period,
        value: CellNumber,
        relation: TargetRelation? = nil,
        upper: CellNumber = .empty,
        threshold: CellNumber = .empty,
        recordedOn: DayNumber? = nil,
        asPrinted: String = "",
        basis: String = "",
        location: SourceLocation
    ) {
        self.indicator = indicator
        self.scope = scope
        self.period = period
        self.value = value
        self.relation = relation
        self.upper = upper
        self.threshold = threshold
        self.recordedOn = recordedOn
        self.asPrinted = asPrinted
        self.basis = basis
        self.location = location
    }
}
