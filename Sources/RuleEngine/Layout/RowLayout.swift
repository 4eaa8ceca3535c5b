import PlanModel

/// Which verdicts a run will hold, and in what order: known before any rule runs.
struct RowLayout: Sendable {
    /// What one subject is asked in one period: an assignment.
    struct Entry: Sendable {
        /// Number in `RunFrame.periods`.
        var period: Int32
        /// Number in `RunFrame.assignments`.
        var assignment: Int32
    }

    let frame: RunFrame
    /// Entries of each subject, in output order.
    let entries: [[Entry]]
    /// Subjects of each unit, in output order: indicators that are due for it, tasks that it leads.
    let subjects: [[Int32]]
    /// Units that an assignment is narrowed to; nil: all.
    let units: [Set<Int32>?]

    /// Rows of a unit, at most: units that an assignment leaves out are not taken off.
    func rowCount(of unit: Int) -> Int { subjects[unit].reduce(0) { $0 + entries[Int($1)].count } }
}

extension RowLayout {
    /// - Parameters:
    ///   - tasks: known revisions of each task of the plan; nil where none was known.
    ///   - due: units of each indicator.
    init(
        plan: Plan,
        assignments: [RunAssignment],
        tasks: [TaskRevisions?],
        due: [[Int32]],
        asOf: DayNumber,
        options: EvaluationOptions
    ) {
        let periodsOf = assignments.map { assignment in
            (assignment.assignment.periods ?? plan.periods).filter { period in
                period.firstDay <= asOf && (options.periods?.contains(period) ?? true)
            }
        }
        let periods = Set(periodsOf.joined()).sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
        let numbers = Dictionary(uniqueKeysWithValues: zip(periods, Int32(0)...))
        let wanted = options.units.map { Set(DueUnits.units(of: plan, $0.selects)) }

        var found: [(subject: RunSubject, entries: [Entry], units: [Int32])] = []
        func add(_ subject: RunSubject, _ units: [Int32], _ judged: [(assignment: Int, periods: [Period])]) {
            let entries = judged.flatMap { assignment, periods in
                periods.map { Entry(period: numbers[$0]!, assignment: Int32(assignment)) }
            }
            .sorted { ($0.period, $0.assignment) < ($1.period, $1.assignment) }
            let units = units.filter { wanted?.contains($0) ?? true }
            if !entries.isEmpty, !units.isEmpty { found.append((subject, entries, units)) }
        }
        for (number, indicator) in plan.indicators.enumerated() {
            guard options.subjects?.selects(id: indicator.id, column: indicator.column) ?? true else { continue }
            let judged = assignments.indices.filter { assignments[$0].judges(indicator) }
            add(RunSubject(id: indicator.id, kind: .indicator(number)), due[number], judged.map { ($0, periodsOf[$0]) })
        }
        for (number, task) in plan.tasks.enumerated() {
            guard let revisions = tasks[number] else { continue }
            guard options.subjects?.selects(id: task.id, column: task.column) ?? true else { continue }
            let judged = assignments.indices.filter { assignments[$0].judges(task) }
            add(
                RunSubject(id: task.id, kind: .task(number)),
                [revisions.last.unit],
                judged.map { number in
                    let periods = TaskPeriods.judged(
                        revisions,
                        instance: task.instance,
                        periods: periodsOf[number],
                        asOf: asOf
                    )
                    return (number, periods)
                }
            )
        }
        found.sort { $0.subject.id.utf8.lexicographicallyPrecedes($1.subject.id.utf8) }

        var subjects: [[Int32]] = Array(repeating: [], count: plan.units.count)
        for (number, subject) in found.enumerated() {
            for unit in subject.units { subjects[Int(unit)].append(Int32(number)) }
        }
        self.subjects = subjects
        entries = found.map(\.entries)
        units = assignments.map { assignment in
            assignment.assignment.units.map { Set(DueUnits.units(of: plan, $0.selects)) }
        }
        frame = RunFrame(
            plan: plan,
            asOf: asOf,
            asOfWasGiven: options.asOf != nil,
            knownOn: options.knownOn,
            subjects: found.map(\.subject),
            periods: periods,
            assignments: assignments
        )
    }
}
