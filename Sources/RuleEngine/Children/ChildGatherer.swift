import PlanModel

/// Finds the verdicts that are children of an objective or a unit in a period.
struct ChildGatherer {
    private let inputs: EvaluationInputs
    private let verdicts: VerdictStore
    private var children: [Child] = []
    private var parent: Int32 = 0
    private var unit: Int32 = 0
    private var period: Int32 = 0

    init(_ inputs: EvaluationInputs, _ verdicts: VerdictStore) {
        self.inputs = inputs
        self.verdicts = verdicts
    }

    /// The children by id, then by assignment; what does not apply is left out.
    ///
    /// - Parameters:
    ///   - objective: nil: the unit's own.
    ///   - parent: the assignment that judges the objective or unit.
    ///   - period: number in `RunFrame.periods`.
    mutating func children(of objective: Int?, parent: Int32, unit: Int32, period: Int32) -> [Child] {
        children.removeAll(keepingCapacity: true)
        self.parent = parent
        self.unit = unit
        self.period = period
        if let objective {
            for subject in inputs.children.subjectsOfObjective[objective] { gather(subject) }
        } else {
            for group in inputs.layout.groupsOfUnit[Int(unit)] {
                for subject in inputs.children.subjectsOfGroup[Int(group)] { gather(subject) }
            }
        }
        return children
    }

    private mutating func gather(_ subject: Int32) {
        guard case .task(let task) = inputs.subjectKinds[Int(subject)] else {
            add(subject, of: unit)
            return
        }
        // Whoever leads it.
        guard let revisions = inputs.tasks[task] else { return }
        let counts = inputs.children.counts[Int(parent)]
        let entries = inputs.layout.groups[Int(inputs.layout.groupOfSubject[Int(subject)])]
        for assignment in counts.indices where counts[assignment] && inputs.children.judges[assignment][Int(period)] {
            let rows = entries.filter { $0.subject == subject && $0.assignment == assignment }
            let row = rows.first { $0.period == period } ?? lastRow(of: task, rows)
            guard let row else { continue }
            let place = verdicts.place(
                unit: revisions.last.unit,
                subject: subject,
                period: row.period,
                assignment: Int32(assignment)
            )
            if let place { add(subject, Int32(assignment), place, task: revisions, judgedIn: row.period) }
        }
    }

    /// The row in which a task was seen to be done before this period: it keeps counting. An instance of a recurring task
    /// counts in its own period alone.
    private func lastRow(of task: Int, _ rows: [RowLayout.Entry]) -> RowLayout.Entry? {
        let periods = inputs.layout.frame.periods
        let here = periods[Int(period)]
        guard inputs.plan.tasks[task].instance == nil, let completedOn = inputs.tasks[task]?.completedOn,
            completedOn < here.firstDay
        else { return nil }
        func days(_ period: Period) -> Int32 { period.lastDay.rawValue - period.firstDay.rawValue }
        // Of periods that end together, as a year and its last quarter, the one that is as long as this one.
        return rows.filter { periods[Int($0.period)].lastDay < here.firstDay }.max { a, b in
            let (left, right) = (periods[Int(a.period)], periods[Int(b.period)])
            if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
            return abs(days(left) - days(here)) > abs(days(right) - days(here))
        }
    }

    private mutating func add(_ subject: Int32, of unit: Int32) {
        let counts = inputs.children.counts[Int(parent)]
        var found: [(Int32, VerdictStore.Place)] = []
        verdicts.forEach(unit: unit, subject: subject, period: period) { assignment, place in
            if counts[Int(assignment)] { found.append((assignment, place)) }
        }
        for (assignment, place) in found { add(subject, assignment, place, task: nil, judgedIn: period) }
    }

    private mutating func add(
        _ subject: Int32,
        _ assignment: Int32,
        _ place: VerdictStore.Place,
        task: TaskRevisions?,
        judgedIn period: Int32
    ) {
        let status = verdicts.status(place)
        guard status != StatusTable.notApplicable else { return }
        let lastDay = inputs.layout.frame.periods[Int(period)].lastDay
        let state = task?.state(on: min(lastDay, inputs.layout.frame.asOf))
        children.append(
            Child(
                subject: subject,
                assignment: assignment,
                status: status,
                score: verdicts.score(place),
                weight: state.map(\.weight.number) ?? weight(subject),
                deadline: state?.deadline.integer,
                completedOn: state?.completedOn.integer,
                flags: verdicts.flags(place)
            )
        )
    }

    private func weight(_ subject: Int32) -> Double? {
        switch inputs.subjectKinds[Int(subject)] {
        case .indicator(let number): inputs.plan.indicators[number].weight
        case .objective(let number): inputs.plan.objectives[number].weight
        case .task, .unit: nil
        }
    }
}
