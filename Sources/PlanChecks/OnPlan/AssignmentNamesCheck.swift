import Diagnostics
import PlanModel

/// Assignments share one namespace with objectives, indicators and tasks: a verdict must say without doubt what it is of.
enum AssignmentNamesCheck {
    /// Of each assignment, whether its name is its own; the first of two that share one keeps it.
    static func haveOwnName(_ plan: Plan, _ diagnostics: inout DiagnosticList) -> [Bool] {
        var taken = Set(plan.objectives.map(\.id) + plan.indicators.map(\.id) + plan.tasks.map(\.id))
        return plan.assignments.map { assignment in
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
