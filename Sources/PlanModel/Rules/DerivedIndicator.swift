import Diagnostics

/// One `use` in `derive`: how an indicator is computed. The rule is of level `value`.
public struct DerivedIndicator: Sendable, Hashable {
    /// What is computed, and by which rule; its `indicators` select the indicators, `units` for whom.
    public var assignment: RuleAssignment
    /// An observation in a computed cell wins, instead of being an error: `keep = "observed"`.
    public var keepsObserved: Bool

    public init(assignment: RuleAssignment, keepsObserved: Bool = false) {
        self.assignment = assignment
        self.keepsObserved = keepsObserved
    }
}
