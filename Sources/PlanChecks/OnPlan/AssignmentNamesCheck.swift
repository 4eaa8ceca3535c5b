import Diagnostics
import PlanModel

/// Assignments share one namespace with objectives, indicators and tasks: a verdict must say without doubt what it is of.
enum AssignmentNamesCheck {
    /// The assignments whose names are their own; the first of two that share one keeps it.
    static func withOwnNames(_ plan: Plan, _ diagnostics: inout DiagnosticList) -> [RuleAssignment] {
        var taken = Set(plan.objectives.map(\.id) + plan.indicators.map(\.id) + plan.tasks.map(\.id))
        return plan.assignments.filter { assignment in
            if taken.insert(assignment.name).inserted { return true }
            diagnostics.add(
                .assignmentRepeated,
                at: assignment.location,
                subject: assignment.name,
                ["name": .text(assignment.name)]
            )
            return false
        }
    }
}
