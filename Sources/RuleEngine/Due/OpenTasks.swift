import PlanChecks
import PlanModel

/// The tasks of a plan that are assigned and not done on a day.
struct OpenTasks {
    private let checked: CheckedPlan
    private let options: DueOptions

    /// Each with the unit that leads it; nil in the place of a task whose deadline is further away.
    static func find(_ checked: CheckedPlan, _ options: DueOptions) -> [(unit: Int32, task: DueTask?)] {
        let search = OpenTasks(checked: checked, options: options)
        var found: [(unit: Int32, task: DueTask?)] = []
        var recurring: [String: [AssignedTask]] = [:]
        for task in checked.plan.tasks {
            if task.instance != nil { recurring[task.id, default: []].append(task) }
            if let open = search.open(task) { found.append(open) }
        }
        for (_, instances) in recurring.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            found += search.implied(instances)
        }
        return found
    }

    /// The task as its rows have it; nil where it is done, not assigned yet, or not known.
    private func open(_ task: AssignedTask) -> (unit: Int32, task: DueTask?)? {
        guard let revisions = TaskRevisions(task, knownOn: options.knownOn) else { return nil }
        if let assignedOn = assignedOn(revisions), assignedOn > options.day { return nil }
        let state = revisions.state(on: options.day)
        if case .integer = state.completedOn { return nil }
        let deadline = day(state.deadline)
        let standing = standing(state, deadline)
        let first = day(state.firstDeadline)
        guard let standing else { return (revisions.last.unit, nil) }
        return (
            revisions.last.unit,
            DueTask(
                id: task.id,
                instance: task.instance,
                row: revisions.last,
                standing: standing,
                deadline: deadline,
                deadlineText: revisions.inForce(on: options.day).deadlineText,
                firstDeadline: first == deadline ? nil : first,
                startedOn: day(state.startedOn)
            )
        )
    }

    /// Instances that no row speaks of: one a day on which the deadline comes in the judged periods, up to the days that
    /// are near. What the task is called and who leads it is as in the instance before.
    private func implied(_ instances: [AssignedTask]) -> [(unit: Int32, task: DueTask?)] {
        let known = instances.compactMap { task in
            TaskRevisions(task, knownOn: options.knownOn).map { (instance: task.instance!, revisions: $0) }
        }.sorted { $0.instance.precedes($1.instance) }
        guard let first = known.first, let recurrence = known.lazy.compactMap({ recurrence($0.revisions) }).last else {
            return []
        }
        let spoken = Set(known.compactMap { recurrence.day(in: $0.instance) })
        let assignedOn = assignedOn(first.revisions)
        return days(of: recurrence, instances[0]).compactMap { instance in
            guard !spoken.contains(instance.day), assignedOn.map({ $0 <= instance.day }) ?? true,
                assignedOn.map({ $0 <= options.day }) ?? true
            else { return nil }
            let model = known.last { $0.instance.lastDay <= instance.day } ?? first
            let row = model.revisions.last
            return (
                row.unit,
                DueTask(
                    id: instances[0].id,
                    instance: instance.period,
                    isImplied: true,
                    row: row,
                    standing: instance.day < options.day ? .overdue : .due,
                    deadline: instance.day,
                    deadlineText: model.revisions.inForce(on: options.day).deadlineText
                )
            )
        }
    }

    /// When a task was assigned: where the table does not say, with the plan's first period.
    private func assignedOn(_ revisions: TaskRevisions) -> DayNumber? {
        revisions.assignedOn ?? checked.plan.periods.first?.firstDay
    }

    /// The instances in the periods that judge the task (the plan's where nothing does), each once.
    private func days(of recurrence: Recurrence, _ task: AssignedTask) -> [Recurrence.Instance] {
        let judging = checked.assignments.filter { $0.judges(task) }
        let periods =
            judging.isEmpty
            ? checked.plan.periods : judging.flatMap { $0.assignment.periods ?? checked.plan.periods }
        let limit = options.day.advanced(by: options.within)
        let instances = Set(periods.flatMap { recurrence.instances(in: $0) }).filter { $0.day <= limit }
        return instances.sorted { $0.day < $1.day }
    }

    private func recurrence(_ revisions: TaskRevisions) -> Recurrence? {
        guard case .deadline(.recurring(let recurrence)) = revisions.inForce(on: options.day).deadline else {
            return nil
        }
        return recurrence
    }

    /// Nil where the deadline is further away than what is near.
    private func standing(_ state: TaskState, _ deadline: DayNumber?) -> DueTask.Standing? {
        if isUnclear(state.deadline) || isUnclear(state.completedOn) { return .unclear }
        if case .boolean(true) = state.isOngoing { return .ongoing }
        guard let deadline else { return .undated }
        if deadline < options.day { return .overdue }
        return deadline <= options.day.advanced(by: options.within) ? .due : nil
    }

    private func isUnclear(_ reading: Reading) -> Bool { reading == .unreadable || reading == .conflict }

    private func day(_ reading: Reading) -> DayNumber? {
        if case .integer(let day) = reading { DayNumber(rawValue: Int32(clamping: day)) } else { nil }
    }
}
