import Diagnostics

/// What the numbers in a run's verdicts stand for, and the dates that it was judged by.
public struct RunFrame: Sendable {
    public let plan: Plan
    /// The evaluation date.
    public let asOf: DayNumber
    /// Whether the evaluation date was asked for, or found in the data.
    public let asOfWasGiven: Bool
    /// Revisions recorded after it were not known; nil: everything counts.
    public let knownOn: DayNumber?
    /// What was judged, in byte order of ids.
    public let subjects: [RunSubject]
    /// In byte order of their texts.
    public let periods: [Period]
    /// The assignments that ran, in byte order of their names.
    public let assignments: [RunAssignment]

    /// A frame; lists must be in the orders that their properties state, since numbers in verdicts are places in them.
    public init(
        plan: Plan,
        asOf: DayNumber,
        asOfWasGiven: Bool,
        knownOn: DayNumber?,
        subjects: [RunSubject],
        periods: [Period],
        assignments: [RunAssignment]
    ) {
        self.plan = plan
        self.asOf = asOf
        self.asOfWasGiven = asOfWasGiven
        self.knownOn = knownOn
        self.subjects = subjects
        self.periods = periods
        self.assignments = assignments
    }

    /// Of an instance of a recurring task the period that it is about; nil for all else.
    public func instance(of subject: RunSubject) -> Period? {
        if case .task(let number) = subject.kind { plan.tasks[number].instance } else { nil }
    }
}

/// Something that verdicts are about.
public struct RunSubject: Sendable, Hashable {
    /// What it is, and where it stands in the plan.
    public enum Kind: Sendable, Hashable {
        /// Number in `Plan.indicators`.
        case indicator(Int)
        /// Number in `Plan.tasks`.
        case task(Int)
        /// Number in `Plan.objectives`.
        case objective(Int)
        /// The unit itself, judged by the assignment whose name the subject bears.
        case unit
    }

    public var id: String
    public var kind: Kind

    public init(id: String, kind: Kind) {
        self.id = id
        self.kind = kind
    }
}
