import Diagnostics
import PlanModel

/// A plan of which it is known what can be judged. Only `PlanCheck` makes one (it has no public
/// initializer), and the engine takes nothing else.
public struct CheckedPlan: Sendable {
    public let plan: Plan
    /// The assignments that can run, in byte order of their names. What can't is in `diagnostics`.
    public let assignments: [RunAssignment]
    public let diagnostics: DiagnosticList
}
