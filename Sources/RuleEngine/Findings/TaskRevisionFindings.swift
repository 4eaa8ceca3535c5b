import Diagnostics
import PlanModel

/// Rows of `tasks.csv` about one task that contradict each other, or say the same twice.
enum TaskRevisionFindings {
    static func report(_ plan: Plan, knownOn: DayNumber?, _ diagnostics: inout DiagnosticList) {
        for task in plan.tasks where task.revisions.count > 1 {
            let known = task.revisions(knownOn: knownOn)
            if TaskRevisions.isMixed(known) {
                add(.revisionsMixed, known, column: nil, task, &diagnostics)
                continue
            }
            let byDate = Dictionary(grouping: known) { $0.recordedOn?.rawValue ?? .min }
            for (_, rows) in byDate.sorted(by: { $0.key < $1.key }) where rows.count > 1 {
                let column = TaskColumn.all.first { column in rows.contains { column.differs($0, rows[0]) } }
                add(column == nil ? .rowRepeated : .revisionsConflict, rows, column: column?.header, task, &diagnostics)
            }
        }
    }

    private static func add(
        _ code: DiagnosticCode,
        _ rows: [TaskRevision],
        column: String?,
        _ task: AssignedTask,
        _ diagnostics: inout DiagnosticList
    ) {
        var location = rows[rows.count - 1].location
        if let column { location.header = column }
        diagnostics.add(
            code,
            at: location,
            subject: task.id,
            [
                "rows": .list(rows.map { "\($0.location.file):\($0.location.row ?? 0)" }),
                "column": .text(column ?? ""),
            ]
        )
    }
}
