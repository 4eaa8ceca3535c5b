import PlanModel

/// What is asked of a plan about what is due.
public struct DueOptions: Sendable {
    /// The day that is asked about: it is never the clock's.
    public var day: DayNumber
    /// Days ahead in which a deadline is near.
    public var within: Int
    /// Also figures that were not sent.
    public var includesFigures: Bool
    /// Revisions recorded after it are not known; nil: everything counts.
    public var knownOn: DayNumber?
    /// Only these units, nil: all.
    public var units: UnitSelector?

    /// Days ahead where nothing is said of them.
    public static let usualDays = 30

    public init(
        day: DayNumber,
        within: Int = DueOptions.usualDays,
        includesFigures: Bool = false,
        knownOn: DayNumber? = nil,
        units: UnitSelector? = nil
    ) {
        self.day = day
        self.within = within
        self.includesFigures = includesFigures
        self.knownOn = knownOn
        self.units = units
    }
}
