import Diagnostics
import PlanModel

/// Puts the rows of `tasks.csv` together: revisions of one task, and instances of a recurring one.
struct TaskGroups {
    private struct Row {
        var instance: Period?
        var revision: TaskRevision
        /// Whether its `recorded_on` could be read, or is empty.
        var isPlaced: Bool
    }

    /// In the order in which the ids first came.
    private var ids: [String] = []
    private var rows: [String: [Row]] = [:]

    /// - Parameters:
    ///   - instance: what the column `period` says; it matters only for a recurring task.
    ///   - isPlaced: whether it is known when the row was recorded, or that this is not said. Among several rows one of
    ///     which it is not known is left out: which of them it revises can't be told.
    mutating func add(_ id: String, instance: Period?, _ revision: TaskRevision, isPlaced: Bool) {
        if rows[id] == nil { ids.append(id) }
        rows[id, default: []].append(Row(instance: instance, revision: revision, isPlaced: isPlaced))
    }

    /// The tasks, and what is wrong with their rows.
    func finish(_ table: inout TableRows) -> [AssignedTask] {
        ids.flatMap { id in tasks(id, rows[id]!, &table) }
    }

    private func tasks(_ id: String, _ rows: [Row], _ table: inout TableRows) -> [AssignedTask] {
        // A row that leaves the deadline empty is an instance too, if another row says that the task recurs.
        let isRecurring = rows.contains { $0.revision.isRecurring }
        var tasks: [AssignedTask] = []
        // Those that can be placed come first, and a task that has one needs no other.
        for row in rows.filter(\.isPlaced) + rows.filter({ !$0.isPlaced }) {
            let instance = isRecurring ? row.instance : nil
            if let place = tasks.firstIndex(where: { $0.instance == instance }) {
                if row.isPlaced { tasks[place].revisions.append(row.revision) }
            } else {
                tasks.append(AssignedTask(id: id, instance: instance, revisions: [row.revision]))
            }
        }
        return tasks.map { TaskGroups.checked($0, &table) }
    }

    /// Rows of one task must be revisions of each other: recorded on different dates, all of them dated.
    private static func checked(_ task: AssignedTask, _ table: inout TableRows) -> AssignedTask {
        guard task.revisions.count > 1 else { return task }
        var task = task
        let undated = task.revisions.filter { $0.recordedOn == nil }
        for repeated in undated.dropFirst() {
            var location = repeated.location
            location.header = header(.id, table)
            let first = undated[0].location
            let place = DiagnosticText.place(first)
            table.problems.add(
                Diagnostic(
                    .idRepeated,
                    at: location,
                    subject: task.id,
                    ["id": .text(task.id), "first": .localized(place)]
                )
            )
        }
        if let first = undated.first {
            task.revisions.removeAll { $0.recordedOn == nil && $0.location != first.location }
        }
        if !undated.isEmpty, task.revisions.count > 1 {
            report(.revisionsMixed, task.id, task.revisions, .recordedOn, [:], &table)
        }
        let dated = Dictionary(grouping: task.revisions.filter { $0.recordedOn != nil }, by: \.recordedOn!)
        for (_, tied) in dated.sorted(by: { $0.key < $1.key }) where tied.count > 1 {
            let column = TaskColumn.all.first { column in tied.contains { column.differs($0, tied[0]) } }
            if let field = column.flatMap({ TableField(rawValue: $0.name) }) {
                report(.revisionsConflict, task.id, tied, field, ["column": .text(header(field, table) ?? "")], &table)
            } else {
                report(.rowRepeated, task.id, tied, .recordedOn, [:], &table)
            }
        }
        return task
    }

    /// Says something of rows that were read before, at the last of them.
    private static func report(
        _ code: DiagnosticCode,
        _ id: String,
        _ revisions: [TaskRevision],
        _ field: TableField,
        _ values: [String: DiagnosticValue],
        _ table: inout TableRows
    ) {
        var location = revisions[revisions.count - 1].location
        location.header = header(field, table)
        let rows = revisions.map { "\($0.location.file):\($0.location.row ?? 0)" }
        let all = values.merging(["rows": .list(rows)]) { first, _ in first }
        table.problems.add(Diagnostic(code, at: location, subject: id, all))
    }

    private static func header(_ field: TableField, _ table: TableRows) -> String? {
        table.header.cell(field).map { table.header.names[$0] }
    }
}

extension TaskRevision {
    var isRecurring: Bool {
        if case .deadline(.recurring) = deadline { true } else { false }
    }
}
