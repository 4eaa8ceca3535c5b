import PlanChecks
import PlanModel

/// Which verdicts a run will hold, and in what order: known before any rule runs.
struct RowLayout: Sendable {
    /// One question: what an assignment says of a subject in a period.
    struct Entry: Sendable, Equatable {
        /// Number in `RunFrame.periods`.
        var period: Int32
        /// Number in `RunFrame.assignments`.
        var assignment: Int32
        /// Number in `RunFrame.subjects`.
        var subject: Int32
    }

    let frame: RunFrame
    /// Entries of one subject id, in output order. Instances of a recurring task are subjects of one id.
    private(set) var groups: [[Entry]]
    /// Groups of each unit, in output order: indicators that are due for it, tasks that it leads, objectives, itself.
    private(set) var groupsOfUnit: UnitGroups
    /// Rows of the units of each kind of `groupsOfUnit`.
    private var rowsOfKind: [Int]
    /// The group that holds each subject.
    let groupOfSubject: [Int32]
    /// Units that an assignment is narrowed to; nil: all.
    let units: [UnitSet?]

    /// Rows of a unit, at most: units that an assignment leaves out are not taken off.
    func rowCount(of unit: Int) -> Int { rowsOfKind[Int(groupsOfUnit.kindOfUnit[unit])] }

    /// Rows of the run, at most.
    var rowCount: Int { groupsOfUnit.indices.reduce(0) { $0 + rowCount(of: $1) } }

    /// Numbers of the assignments that have rows.
    var assignments: Set<Int> { Set(groups.joined().map { Int($0.assignment) }) }

    /// Some of the rows, in the same order and by the same numbers.
    func restricted(to isWanted: (Entry) -> Bool) -> RowLayout {
        var layout = self
        layout.groups = groups.map { $0.filter(isWanted) }
        let left = layout.groups
        layout.groupsOfUnit = groupsOfUnit.keeping { !left[Int($0)].isEmpty }
        layout.rowsOfKind = RowLayout.rowCounts(layout.groupsOfUnit, left)
        return layout
    }

    private static func rowCounts(_ units: UnitGroups, _ groups: [[Entry]]) -> [Int] {
        units.kinds.map { $0.reduce(0) { $0 + groups[Int($1)].count } }
    }
}

extension RowLayout {
    /// A subject before it has its number.
    private struct Candidate {
        var subject: RunSubject
        /// Of an instance of a recurring task its period's text; empty for others.
        var instance = ""
        var units: [Int32]
        /// Assignments that judge it, and in which periods.
        var judged: [(assignment: Int, periods: [Period])]
    }

    /// - Parameters:
    ///   - tasks: known revisions of each task of the plan; nil where none was known.
    ///   - due: units of each indicator.
    init(
        plan: Plan,
        assignments: [RunAssignment],
        judging: Judging,
        tasks: [TaskRevisions?],
        due: [[Int32]],
        asOf: DayNumber,
        options: EvaluationOptions
    ) {
        let isWanted = { (period: Period) in
            period.firstDay <= asOf && (options.periods?.contains(period) ?? true)
        }
        let all = assignments.map { $0.assignment.periods ?? plan.periods }
        var candidates = RowLayout.indicators(plan, judging, due, options) { all[$0].filter(isWanted) }
        candidates += RowLayout.tasks(plan, judging, tasks, options) { assignment, task, revisions in
            // Where a task ends is seen among all periods, not among the wanted ones alone.
            TaskPeriods.judged(revisions, periods: all[assignment], asOf: asOf)
                .filter(isWanted)
        }
        // Many assignments are narrowed to the same units, of which there may be very many.
        var selected: [UnitSelector: [Int32]] = [:]
        let narrowed = assignments.map { used -> [Int32]? in
            guard let selector = used.assignment.units else {
                return used.rule.level.isAboutTables ? nil : [plan.ownUnit]
            }
            if let units = selected[selector] { return units }
            let units = DueUnits.units(of: plan, selector)
            selected[selector] = units
            return units
        }
        candidates += RowLayout.objectives(plan, judging, narrowed, options) { all[$0].filter(isWanted) }
        candidates += RowLayout.units(assignments, narrowed, options) { all[$0].filter(isWanted) }
        if let wanted = options.units.map({ UnitSet(DueUnits.units(of: plan, $0), of: plan.units.count) }) {
            for place in candidates.indices { candidates[place].units.removeAll { !wanted.contains($0) } }
        }
        candidates.removeAll { $0.units.isEmpty || $0.judged.allSatisfy(\.periods.isEmpty) }
        candidates.sort { a, b in
            if a.subject.id != b.subject.id { return a.subject.id.utf8.lexicographicallyPrecedes(b.subject.id.utf8) }
            return a.instance.utf8.lexicographicallyPrecedes(b.instance.utf8)
        }

        let periods = Set(all.joined().filter(isWanted)).sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
        (groups, groupsOfUnit, groupOfSubject) = RowLayout.groups(candidates, periods, unitCount: plan.units.count)
        rowsOfKind = RowLayout.rowCounts(groupsOfUnit, groups)
        units = RowLayout.sets(narrowed, unitCount: plan.units.count)
        frame = RunFrame(
            plan: plan,
            asOf: asOf,
            asOfWasGiven: options.asOf != nil,
            knownOn: options.knownOn,
            subjects: candidates.map(\.subject),
            periods: periods,
            assignments: assignments
        )
    }

    private static func indicators(
        _ plan: Plan,
        _ judging: Judging,
        _ due: [[Int32]],
        _ options: EvaluationOptions,
        _ periods: (Int) -> [Period]
    ) -> [Candidate] {
        plan.indicators.enumerated().compactMap { number, indicator in
            guard options.subjects?.selects(id: indicator.id, column: indicator.column) ?? true else { return nil }
            return Candidate(
                subject: RunSubject(id: indicator.id, kind: .indicator(number)),
                units: due[number],
                judged: judging.indicators[number].map { ($0, periods($0)) }
            )
        }
    }

    private static func tasks(
        _ plan: Plan,
        _ judging: Judging,
        _ tasks: [TaskRevisions?],
        _ options: EvaluationOptions,
        _ periods: (Int, AssignedTask, TaskRevisions) -> [Period]
    ) -> [Candidate] {
        plan.tasks.enumerated().compactMap { number, task in
            guard let revisions = tasks[number] else { return nil }
            guard options.subjects?.selects(id: task.id, column: task.column) ?? true else { return nil }
            return Candidate(
                subject: RunSubject(id: task.id, kind: .task(number)),
                instance: task.instance?.text ?? "",
                units: [revisions.last.unit],
                judged: judging.tasks[number].map { ($0, periods($0, task, revisions)) }
            )
        }
    }

    /// - Parameter units: those that each assignment is narrowed to.
    private static func objectives(
        _ plan: Plan,
        _ judging: Judging,
        _ units: [[Int32]?],
        _ options: EvaluationOptions,
        _ periods: (Int) -> [Period]
    ) -> [Candidate] {
        plan.objectives.enumerated().compactMap { number, objective in
            guard options.subjects?.selects(id: objective.id, column: objective.column) ?? true else { return nil }
            let judging = judging.objectives[number]
            return Candidate(
                subject: RunSubject(id: objective.id, kind: .objective(number)),
                units: Set(judging.flatMap { units[$0] ?? [] }).sorted(),
                judged: judging.map { ($0, periods($0)) }
            )
        }
    }

    /// Each assignment of this level is a subject of its own.
    private static func units(
        _ assignments: [RunAssignment],
        _ units: [[Int32]?],
        _ options: EvaluationOptions,
        _ periods: (Int) -> [Period]
    ) -> [Candidate] {
        assignments.enumerated().compactMap { number, used in
            let name = used.assignment.name
            guard used.rule.level == .unit, options.subjects?.selects(id: name, column: { _ in nil }) ?? true else {
                return nil
            }
            return Candidate(
                subject: RunSubject(id: name, kind: .unit),
                units: units[number] ?? [],
                judged: [(number, periods(number))]
            )
        }
    }

    /// - Parameters:
    ///   - candidates: by id; a candidate's number is its place.
    ///   - periods: the judged ones, in byte order of their texts.
    private static func groups(
        _ candidates: [Candidate],
        _ periods: [Period],
        unitCount: Int
    ) -> (groups: [[Entry]], ofUnits: UnitGroups, ofSubjects: [Int32]) {
        let numbers = Dictionary(uniqueKeysWithValues: zip(periods, Int32(0)...))
        var groups: [[Entry]] = []
        var unitsOfGroups: [[Int32]] = []
        var ofSubjects: [Int32] = []
        // Instances of one task that one unit leads share a group, so that their rows come in the order of periods.
        var ofInstances: [Int32: Int] = [:]
        for (number, candidate) in candidates.enumerated() {
            if number == 0 || candidates[number - 1].subject.id != candidate.subject.id { ofInstances = [:] }
            let entries = candidate.judged.flatMap { judged in
                judged.periods.map { period in
                    Entry(period: numbers[period]!, assignment: Int32(judged.assignment), subject: Int32(number))
                }
            }
            if !candidate.instance.isEmpty, let group = ofInstances[candidate.units[0]] {
                groups[group] += entries
                ofSubjects.append(Int32(group))
                continue
            }
            if !candidate.instance.isEmpty { ofInstances[candidate.units[0]] = groups.count }
            unitsOfGroups.append(candidate.units)
            ofSubjects.append(Int32(groups.count))
            groups.append(entries)
        }
        for group in groups.indices {
            groups[group].sort { $0.precedes($1) }
        }
        return (groups, UnitGroups(unitCount: unitCount, unitsOfGroups: unitsOfGroups), ofSubjects)
    }

    /// The units of each assignment as a set; equal ones share it.
    private static func sets(_ units: [[Int32]?], unitCount: Int) -> [UnitSet?] {
        var known: [(units: [Int32], set: UnitSet)] = []
        return units.map { units in
            guard let units else { return nil }
            if let found = known.first(where: { $0.units == units }) { return found.set }
            known.append((units, UnitSet(units, of: unitCount)))
            return known.last?.set
        }
    }
}

extension RuleLevel {
    /// Whether the tables say for which units its rules run. Others run on the plan's own unit unless they are told.
    fileprivate var isAboutTables: Bool { self == .indicator || self == .task }
}
