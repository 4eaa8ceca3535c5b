import Diagnostics
import PlanModel

/// Indicators and tasks that no assignment judges: promised, and then forgotten.
enum UnjudgedCheck {
    static func find(_ plan: Plan, _ assignments: [RunAssignment], _ diagnostics: inout DiagnosticList) {
        for indicator in plan.indicators where !assignments.contains(where: { $0.judges(indicator) }) {
            diagnostics.add(
                .indicatorNotJudged,
                at: indicator.location,
                subject: indicator.id,
                ["id": .text(indicator.id)]
            )
        }
        for task in plan.tasks where !assignments.contains(where: { $0.judges(task) }) {
            diagnostics.add(
                .taskNotJudged,
                at: task.revisions[0].location,
                subject: task.id,
                ["id": .text(task.id)]
            )
        }
    }
}
