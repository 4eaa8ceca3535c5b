import PlanModel

/// A task as it was known on one day.
struct TaskState: Equatable {
    var assignedOn: Reading
    var deadline: Reading
    var firstDeadline: Reading
    var startedOn: Reading
    var completedOn: Reading
    var isOngoing: Reading
    var weight: Reading
}

/// The revisions of a task that were known, put in order.
struct TaskRevisions: Sendable {
    /// From the first recorded to the last; rows without a date are in table order.
    private let revisions: [TaskRevision]
    /// Of each revision, whether a row recorded on the same day names another deadline.
    private let isDeadlineTied: [Bool]
    /// Columns in which the last rows tie and differ, so that none of them can be used.
    private let conflicts: Set<String>
    private let instance: Period?

    /// Nil where no revision was known on `knownOn`.
    init?(_ task: AssignedTask, knownOn: DayNumber?) {
        let known = task.revisions(knownOn: knownOn)
        guard let last = known.last else { return nil }
        revisions = known
        instance = task.instance
        let isMixed = TaskRevisions.isMixed(known)
        isDeadlineTied = known.map { revision in
            known.contains { ($0.recordedOn == revision.recordedOn || isMixed) && $0.deadline != revision.deadline }
        }
        let rivals = isMixed ? known : known.filter { $0.recordedOn == last.recordedOn }
        conflicts = Set(rivals.flatMap { rival in TaskColumn.all.filter { $0.differs(rival, last) }.map(\.name) })
    }

    /// Whether some rows say when they were recorded and others don't, so that which came last can't be known.
    private static func isMixed(_ revisions: [TaskRevision]) -> Bool {
        let undated = revisions.filter { $0.recordedOn == nil }.count
        return undated > 0 && undated < revisions.count
    }

    /// The last known row: who leads the task, what it is called.
    var last: TaskRevision { revisions[revisions.count - 1] }

    /// The row whose deadline holds on a day.
    func inForce(on day: DayNumber) -> TaskRevision { revisions[TaskRevisionOrder.inForce(revisions, on: day)] }

    /// The first known row: its deadline was the first one.
    var first: TaskRevision { revisions[0] }

    /// The day on which the task was assigned; nil where the cell is empty, or where that can't be known.
    var assignedOn: DayNumber? { conflicts.contains("assigned_on") ? nil : last.assignedOn.day }

    /// The day on which it was done; nil where it is not, or where that can't be known.
    var completedOn: DayNumber? { conflicts.contains("completed_on") ? nil : last.completedOn.day }

    /// The day by which an instance of a recurring task is to be done, by the last known row; nil of other tasks. Where
    /// that row names no such day, the last day of the period that the instance is about.
    var instanceDay: DayNumber? {
        guard let instance else { return nil }
        switch last.deadline {
        case .deadline(.day(let day)): return day
        case .deadline(.recurring(let recurrence)): return recurrence.day(in: instance) ?? instance.lastDay
        case .deadline(.ongoing), .empty, .unreadable: return instance.lastDay
        }
    }

    /// The task as of a day: its deadline is that of the revision recorded by then (the first one before any was), its
    /// dates those that had happened.
    func state(on day: DayNumber) -> TaskState {
        let current = TaskRevisionOrder.inForce(revisions, on: day)
        return TaskState(
            assignedOn: reading(last.assignedOn, "assigned_on", until: nil),
            deadline: deadline(current),
            firstDeadline: deadline(0),
            startedOn: reading(last.startedOn, "started_on", until: day),
            completedOn: reading(last.completedOn, "completed_on", until: day),
            isOngoing: isOngoing(current),
            weight: conflicts.contains("weight") ? .conflict : last.weight.map(Reading.number) ?? .missing
        )
    }

    private func reading(_ date: CellDate, _ column: String, until day: DayNumber?) -> Reading {
        if conflicts.contains(column) { return .conflict }
        switch date {
        case .empty: return .missing
        case .unreadable: return .unreadable
        case .day(let date):
            if let day, date > day { return .missing }
            return .integer(Int64(date.rawValue))
        }
    }

    private func deadline(_ revision: Int) -> Reading {
        if isDeadlineTied[revision] { return .conflict }
        switch revisions[revision].deadline {
        case .empty: return .missing
        case .unreadable: return .unreadable
        case .deadline(.ongoing): return .missing
        case .deadline(.day(let day)): return .integer(Int64(day.rawValue))
        case .deadline(.recurring(let recurrence)):
            return instance.flatMap { recurrence.day(in: $0) }.map { .integer(Int64($0.rawValue)) } ?? .unreadable
        }
    }

    private func isOngoing(_ revision: Int) -> Reading {
        if isDeadlineTied[revision] { return .conflict }
        if revisions[revision].deadline == .unreadable { return .unreadable }
        return .boolean(revisions[revision].deadline == .deadline(.ongoing))
    }
}
