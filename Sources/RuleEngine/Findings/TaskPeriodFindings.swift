import Diagnostics
import PlanChecks
import PlanModel

/// Tasks that are to be judged, but fall in no period.
enum TaskPeriodFindings {
    static func report(
        _ checked: CheckedPlan,
        _ tasks: [TaskRevisions?],
        asOf: DayNumber,
        _ diagnostics: inout DiagnosticList
    ) {
        let plan = checked.plan
        for (number, task) in plan.tasks.enumerated() {
            guard let revisions = tasks[number] else { continue }
            let judging = checked.judging.tasks[number].map { checked.assignments[$0] }
            let isJudged = judging.contains { used in
                let periods = used.assignment.periods ?? plan.periods
                // Where the plan's periods could not be read, that was said.
                return periods.isEmpty || !TaskPeriods.judged(revisions, periods: periods, asOf: asOf).isEmpty
            }
            guard !judging.isEmpty, !isJudged else { continue }
            diagnostics.add(
                .taskOutsidePeriods,
                at: revisions.last.location,
                subject: task.id,
                ["id": .text(task.id)]
            )
        }
    }
}
