import PlanModel

/// Whose verdicts may be children of whom: known before any rule runs.
struct ChildTable: Sendable {
    /// By number of the objective: subjects directly below it, ascending.
    let subjectsOfObjective: [[Int32]]
    /// By group of the layout: its subjects, ascending.
    let subjectsOfGroup: [[Int32]]
    /// By assignment of a parent and assignment of a child: whether such verdicts count. Empty for assignments whose
    /// rules have no children.
    let counts: [[Bool]]
    /// By assignment and period of the layout's frame: whether the assignment judges the period.
    let judges: [[Bool]]

    init(_ layout: RowLayout, tasks: [TaskRevisions?]) {
        let frame = layout.frame
        let plan = frame.plan
        let numbers = Dictionary(zip(plan.objectives.map(\.id), plan.objectives.indices)) { first, _ in first }
        var subjects: [[Int32]] = Array(repeating: [], count: plan.objectives.count)
        var ofGroups: [[Int32]] = Array(repeating: [], count: layout.groups.count)
        for (number, subject) in frame.subjects.enumerated() {
            ofGroups[Int(layout.groupOfSubject[number])].append(Int32(number))
            let parent: String
            switch subject.kind {
            case .indicator(let indicator): parent = plan.indicators[indicator].objective
            case .task(let task): parent = tasks[task]?.last.objective ?? ""
            case .objective(let objective): parent = plan.objectives[objective].parent
            case .unit: continue
            }
            if let objective = numbers[parent] { subjects[objective].append(Int32(number)) }
        }
        subjectsOfObjective = subjects
        subjectsOfGroup = ofGroups
        counts = frame.assignments.map { ChildTable.counts(for: $0, in: frame.assignments) }
        judges = frame.assignments.map { used in
            let periods = Set(used.assignment.periods ?? plan.periods)
            return frame.periods.map(periods.contains)
        }
    }

    private static func counts(for parent: RunAssignment, in assignments: [RunAssignment]) -> [Bool] {
        let of = parent.assignment.of.map(Set.init)
        return switch parent.rule.level {
        case .objective:
            assignments.map { child in
                switch child.rule.level {
                case .indicator, .task: of?.contains(child.assignment.name) ?? true
                // A sub-objective counts by the same assignment, whatever is named.
                case .objective: child.assignment.name == parent.assignment.name
                case .unit, .value: false
                }
            }
        case .unit:
            // Which verdicts a unit's children are it must say.
            assignments.map { child in
                child.assignment.name != parent.assignment.name && of?.contains(child.assignment.name) ?? false
            }
        case .indicator, .task, .value: []
        }
    }
}
