import Diagnostics
import PlanModel

/// A plan of which it is known what can be judged. Only `PlanCheck` makes one (it has no public
/// initializer), and the engine takes nothing else.
public struct CheckedPlan: Sendable {
    public let plan: Plan
    /// The assignments that can run, in byte order of their names. What can't is in `diagnostics`.
    public let assignments: [RunAssignment]
    /// Computed indicators, each after those that it reads.
    public let derived: [RunDerived]
    /// Numbers of `assignments`: those of a wave read verdicts of earlier waves only, and each reads of its own none but
    /// an objective those of the objectives below it.
    public let waves: [[Int]]
    /// Which of `assignments` judge what.
    public let judging: Judging
    public let diagnostics: DiagnosticList
    /// What the engine loads in place of `Plan.ruleSources`, by the same numbers: every division in it looks at its divisor
    /// first, and names that never change their meaning are written out. Those of rules that nothing uses are as they were
    /// read; see `sources(for:)`.
    public let sources: [RuleSource]
    /// By number of the assignment, what its rule's function says as steps; nil where Lua alone can say it.
    public let flatRules: [FlatRule?]

    init(
        plan: Plan,
        assignments: [RunAssignment],
        derived: [RunDerived],
        waves: [[Int]],
        judging: Judging,
        diagnostics: DiagnosticList,
        sources: [RuleSource]? = nil,
        flatRules: [FlatRule?]? = nil
    ) {
        self.plan = plan
        self.assignments = assignments
        self.derived = derived
        self.waves = waves
        self.judging = judging
        self.diagnostics = diagnostics
        self.sources = sources ?? plan.ruleSources
        self.flatRules = flatRules ?? assignments.map { _ in nil }
    }
}

/// One computed indicator with the rule that computes it.
public struct RunDerived: Sendable, Hashable {
    /// Number in `Plan.indicators`.
    public var indicator: Int
    /// The assignment, its rule of level `value`.
    public var used: RunAssignment
    /// An observation in a computed cell wins.
    public var keepsObserved: Bool

    /// The units that it is computed for at some time, ascending: those of the `use`, else of the indicator, else the
    /// plan's own.
    public func units(in plan: Plan) -> [Int32] {
        guard let selector = used.assignment.units ?? plan.indicators[indicator].units else { return [plan.ownUnit] }
        return plan.units.numbers(selectedBy: selector)
    }

    /// Whether it is computed in a period: of those that rules may ask for all, unless the `use` names some.
    public func isComputed(in period: Period) -> Bool { used.assignment.periods?.contains(period) ?? true }
}
