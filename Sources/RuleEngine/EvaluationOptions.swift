import PlanModel

/// What is asked of an evaluation, beyond the plan.
public struct EvaluationOptions: Sendable {
    /// The evaluation date; nil: found in the data, never from the clock.
    public var asOf: DayNumber?
    /// Revisions recorded after it are not known; nil: everything counts.
    public var knownOn: DayNumber?
    /// Judge only these units, nil: all.
    public var units: UnitSelector?
    /// Judge only these subjects (indicators, tasks, objectives, names of assignments on units), nil: all.
    public var subjects: Selector?
    /// Judge only these periods, nil: all.
    public var periods: [Period]?
    /// Threads, each with a Lua state of its own. The verdicts don't depend on it.
    public var jobs: Int
    /// With one job: whether rules run in the thread that asks, so that there is no other. It needs some MB of stack, as a
    /// program's first thread has.
    public var usesCallingThread = false
    /// About as many rows as are judged together. The verdicts don't depend on it; tests make it small.
    var rowsPerBlock = UnitBlocks.rowsWanted

    /// All of a plan, in one thread, at the date that is found in the data, unless more is said.
    public init(
        asOf: DayNumber? = nil,
        knownOn: DayNumber? = nil,
        units: UnitSelector? = nil,
        subjects: Selector? = nil,
        periods: [Period]? = nil,
        jobs: Int = 1
    ) {
        self.asOf = asOf
        self.knownOn = knownOn
        self.units = units
        self.subjects = subjects
        self.periods = periods
        self.jobs = jobs
    }
}

extension EvaluationOptions {
    /// Whether not all is asked for.
    var isNarrowed: Bool { units != nil || subjects != nil || periods != nil }

    /// The same, but all is asked for.
    var widened: EvaluationOptions {
        var options = self
        (options.units, options.subjects, options.periods) = (nil, nil, nil)
        return options
    }
}
