import Diagnostics
import PlanModel
import Spreadsheets

/// The tasks that next year's plan takes over: those that are not done, with every revision of their deadlines.
struct CarriedTasks {
    private struct Row {
        var id: String
        var deadline: Deadline?
        var instance: Period?
        var recordedOn: DayNumber?
        var isDone: Bool
        var cells: CSVRow
    }

    private struct Key: Hashable {
        var id: String
        var instance: Period?
    }

    private let rows: [Row]
    /// Ids of tasks that come again.
    private let recurring: Set<String>
    private let header: TableHeader

    /// The table with these rows alone, and a row for the first coming instance of each recurring task. Nil where the
    /// table can't be read.
    ///
    /// - Parameter coming: the new plan's periods; nil: no row is added.
    static func narrowed(_ file: TableFile, _ calendar: PeriodCalendar, coming: [Period]?) -> [UInt8]? {
        var ignored = DiagnosticList()
        guard var table = TableRows(file, .tasks, &ignored) else { return nil }
        var carried = CarriedRows(like: file.bytes)
        carried.add(table.row)
        let tasks = CarriedTasks(&table, calendar)
        let done = tasks.done
        for row in tasks.rows where !done.contains(tasks.key(row)) { carried.add(row.cells) }
        for (row, period) in tasks.upcoming(in: coming ?? []) {
            carried.add(row.cells, changes: tasks.changes(to: period))
        }
        return carried.bytes
    }

    private init(_ table: inout TableRows, _ calendar: PeriodCalendar) {
        var rows: [Row] = []
        header = table.header
        while table.next() {
            rows.append(
                Row(
                    id: table.text(.id),
                    deadline: Deadline.read(table.text(.deadline), calendar: calendar),
                    instance: calendar.period(table.text(.period)),
                    recordedOn: DayNumber(text: table.text(.recordedOn)),
                    isDone: DayNumber(text: table.text(.completedOn)) != nil,
                    cells: table.row
                )
            )
        }
        self.rows = rows
        recurring = Set(
            rows.compactMap { row in
                if case .recurring? = row.deadline { row.id } else { nil }
            }
        )
    }

    private func key(_ row: Row) -> Key { Key(id: row.id, instance: recurring.contains(row.id) ? row.instance : nil) }

    /// Tasks and instances whose last recorded row says that they are done.
    private var done: Set<Key> {
        var last: [Key: Row] = [:]
        for row in rows {
            let key = key(row)
            if let former = last[key], former.recordedOn?.rawValue ?? .min > row.recordedOn?.rawValue ?? .min {
                continue
            }
            last[key] = row
        }
        return Set(last.filter(\.value.isDone).keys)
    }

    /// Of each recurring task that has no row for it yet its first instance in the new plan's periods, and the row that
    /// it is modelled on.
    private func upcoming(in periods: [Period]) -> [(row: Row, period: Period)] {
        var seen: Set<String> = []
        let ids = rows.map(\.id).filter { recurring.contains($0) && seen.insert($0).inserted }
        return ids.compactMap { id in
            let own = rows.filter { $0.id == id }
            let model = own.filter { row in
                if case .recurring? = row.deadline { row.instance != nil } else { false }
            }.max { $0.instance!.precedes($1.instance!) }
            guard let model, case .recurring(let recurrence)? = model.deadline else { return nil }
            let instances = periods.flatMap { recurrence.instances(in: $0) }
            guard let next = instances.min(by: { $0.day < $1.day }),
                !own.contains(where: { $0.instance.flatMap { recurrence.day(in: $0) } == next.day })
            else { return nil }
            return (model, next.period)
        }
    }

    /// What differs in the row of another instance: its period, and that nothing has happened yet.
    private func changes(to period: Period) -> [Int: String] {
        var changes: [Int: String] = [:]
        for field in [TableField.startedOn, .completedOn, .recordedOn, .note] {
            if let cell = header.cell(field) { changes[cell] = "" }
        }
        if let cell = header.cell(.period) { changes[cell] = period.text }
        return changes
    }
}
