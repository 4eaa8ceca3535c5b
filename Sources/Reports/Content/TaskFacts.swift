import PlanModel

/// What reports show of a task in one period, as it was known then.
struct TaskFacts {
    let name: TaskRevision
    /// The deadline as printed, of the revision that counted on the row's day.
    let deadline: String
    /// The first deadline as printed, where it was another one.
    let firstDeadline: String?
    let startedOn: DayNumber?
    let completedOn: DayNumber?

    init(_ task: AssignedTask, period: Period, frame: RunFrame) {
        let day = min(period.lastDay, frame.asOf)
        let known = task.revisions(knownOn: frame.knownOn)
        let revisions = known.isEmpty ? task.revisions : known
        let last = revisions[revisions.count - 1]
        let current = revisions[TaskRevisionOrder.inForce(revisions, on: day)]
        name = last
        deadline = current.deadlineText
        firstDeadline = revisions[0].deadlineText == deadline ? nil : revisions[0].deadlineText
        startedOn = last.startedOn.day.flatMap { $0 <= day ? $0 : nil }
        completedOn = last.completedOn.day.flatMap { $0 <= day ? $0 : nil }
    }
}
