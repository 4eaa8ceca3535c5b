/// What one call of a rule is about.
public enum RuleLevel: String, Sendable, CaseIterable {
    /// An indicator of a unit in a period.
    case indicator
    /// A task in a period.
    case task
    /// An objective of a unit in a period.
    case objective
    /// A unit in a period, for composites and checks.
    case unit
    /// Computes an indicator.
    case value

    /// Name of the rule's function.
    public var functionName: String { self == .value ? "compute" : "judge" }
}

/// What the score of a rule counts.
public enum ScoreKind: String, Sendable, CaseIterable {
    case percent
    case points
    case places
    case gap
    /// The rule gives no score, or one that must not be averaged.
    case none
}
