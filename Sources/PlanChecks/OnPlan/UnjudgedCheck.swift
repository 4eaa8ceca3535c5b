import Diagnostics
import PlanModel

/// Indicators and tasks that no assignment judges: promised, and then forgotten.
enum UnjudgedCheck {
    /// What an assignment with an error selects was not forgotten; that error says that it is not judged.
    static func find(_ plan: Plan, _ assignments: [RunAssignment], _ diagnostics: inout DiagnosticList) {
        let running = Set(assignments.map(\.assignment))
        let failed = plan.assignments.filter { !running.contains($0) }
        for indicator in plan.indicators
        where !assignments.contains(where: { $0.judges(indicator) })
            && !failed.contains(where: { selects($0.indicators, $0, id: indicator.id, indicator.column) })
        {
            diagnostics.add(
                .indicatorNotJudged,
                at: indicator.location,
                subject: indicator.id,
                ["id": .text(indicator.id)]
            )
        }
        // A task that recurs stands there once an instance.
        var said: Set<String> = []
        for task in plan.tasks
        where !assignments.contains(where: { $0.judges(task) })
            && !failed.contains(where: { selects($0.tasks, $0, id: task.id, task.column) })
            && said.insert(task.id).inserted
        {
            diagnostics.add(
                .taskNotJudged,
                at: task.revisions[0].location,
                subject: task.id,
                ["id": .text(task.id)]
            )
        }
    }

    private static func selects(
        _ selector: Selector?,
        _ assignment: RuleAssignment,
        id: String,
        _ column: (String) -> String?
    ) -> Bool {
        (selector?.selects(id: id, column: column) ?? false)
            && !(assignment.except?.selects(id: id, column: column) ?? false)
    }
}
