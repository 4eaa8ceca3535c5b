import Diagnostics
import PlanModel

/// Tasks that are to be judged, but fall in no period.
enum TaskPeriodFindings {
    static func report(
        _ plan: Plan,
        _ assignments: [RunAssignment],
        _ tasks: [TaskRevisions?],
        asOf: DayNumber,
        _ diagnostics: inout DiagnosticList
    ) {
        for (task, revisions) in zip(plan.tasks, tasks) {
            guard let revisions else { continue }
            let judging = assignments.filter { $0.judges(task) }
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
