import PlanModel

/// A task as it was known on one day.
struct TaskState {
    var assignedOn: Reading
    var deadline: Reading
    var firstDeadline: Reading
    var startedOn: Reading
    var completedOn: Reading
    var isOngoing: Bool
    var weight: Double?
    var objective: String
}

/// The revisions of a task that were known, put in order.
struct TaskRevisions: Sendable {
    /// From the first recorded to the last; rows without a date are in table order.
    private let revisions: [TaskRevision]
    /// The last rows tie and differ, or dated and undated rows mix: what they disagree in can't be used.
    private let conflicts: Set<String>
    private let instance: Period?

    /// Nil where no revision was known on `knownOn`.
    init?(_ task: AssignedTask, knownOn: DayNumber?) {
        let known = task.revisions.filter { revision in
            guard let knownOn, let recordedOn = revision.recordedOn else { return true }
            return recordedOn <= knownOn
        }
        guard !known.isEmpty else { return nil }
        revisions = known.enumerated().sorted { a, b in
            let (left, right) = (a.element.recordedOn?.rawValue ?? .min, b.element.recordedOn?.rawValue ?? .min)
            return (left, a.offset) < (right, b.offset)
        }.map(\.element)
        instance = task.instance
        conflicts = TaskRevisions.conflicts(among: revisions)
    }

    /// The last known row: who leads the task, what it is called.
    var last: TaskRevision { revisions[revisions.count - 1] }

    /// The day on which the task was assigned; nil where the cell is empty or can't be read.
    var assignedOn: DayNumber? { last.assignedOn.day }

    /// The day on which it was done; nil where it is not, or where that can't be known.
    var completedOn: DayNumber? { conflicts.contains("completed_on") ? nil : last.completedOn.day }

    /// The task as of a day: its deadline is that of the revision recorded by then, its dates those that had happened.
    func state(on day: DayNumber) -> TaskState {
        let current = revisions.last { ($0.recordedOn?.rawValue ?? .min) <= day.rawValue } ?? revisions[0]
        return TaskState(
            assignedOn: reading(last.assignedOn, "assigned_on", until: nil),
            deadline: conflicts.contains("deadline") ? .conflict : deadline(current),
            firstDeadline: deadline(revisions[0]),
            startedOn: reading(last.startedOn, "started_on", until: day),
            completedOn: reading(last.completedOn, "completed_on", until: day),
            isOngoing: current.deadline == .deadline(.ongoing),
            weight: last.weight,
            objective: last.objective
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

    private func deadline(_ revision: TaskRevision) -> Reading {
        switch revision.deadline {
        case .empty: return .missing
        case .unreadable: return .unreadable
        case .deadline(.ongoing): return .missing
        case .deadline(.day(let day)): return .integer(Int64(day.rawValue))
        case .deadline(.recurring(let recurrence)):
            return instance.flatMap { recurrence.day(in: $0) }.map { .integer(Int64($0.rawValue)) } ?? .missing
        }
    }

    /// Columns in which the rows that should count contradict each other.
    private static func conflicts(among revisions: [TaskRevision]) -> Set<String> {
        let undated = revisions.filter { $0.recordedOn == nil }.count
        let isMixed = undated > 0 && undated < revisions.count
        let last = revisions[revisions.count - 1]
        let rivals = isMixed ? revisions : revisions.filter { $0.recordedOn == last.recordedOn }
        var columns: Set<String> = []
        for rival in rivals {
            if rival.deadline != last.deadline { columns.insert("deadline") }
            if rival.assignedOn != last.assignedOn { columns.insert("assigned_on") }
            if rival.startedOn != last.startedOn { columns.insert("started_on") }
            if rival.completedOn != last.completedOn { columns.insert("completed_on") }
        }
        return columns
    }
}
