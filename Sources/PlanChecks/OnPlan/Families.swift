import Diagnostics
import PlanModel

/// Children of objectives and units, as far as they are known before anything is judged.
struct Families {
    /// Something that can be a child.
    struct Member {
        enum Kind {
            case indicator(Int)
            case task(Int)
            case objective(Int)
        }

        var kind: Kind
        var id: String
        var weight: Double?
        /// The row that says so.
        var location: SourceLocation
        /// Units that it is narrowed to; nil: not known here.
        var units: UnitSelector?
    }

    /// A child with those that judge it.
    struct Child {
        var member: Member
        /// Numbers of the assignments, ascending.
        var judges: [Int]
    }

    let plan: Plan
    let assignments: [RunAssignment]
    /// Indicators and tasks by their objective, sub-objectives by their parent.
    private let members: [String: [Member]]
    private let judging: Judging

    init(_ plan: Plan, _ assignments: [RunAssignment], _ rows: PlanRows) {
        self.plan = plan
        self.assignments = assignments
        judging = Judging(plan, assignments, rows)
        var members: [String: [Member]] = [:]
        for (number, objective) in plan.objectives.enumerated() {
            let member = Member(
                kind: .objective(number),
                id: objective.id,
                weight: objective.weight,
                location: objective.location
            )
            members[objective.parent, default: []].append(member)
        }
        for (number, indicator) in plan.indicators.enumerated() {
            let member = Member(
                kind: .indicator(number),
                id: indicator.id,
                weight: indicator.weight,
                location: indicator.location,
                units: indicator.units
            )
            members[indicator.objective, default: []].append(member)
        }
        for (number, task) in plan.tasks.enumerated() {
            guard let last = task.revisions.last else { continue }
            members[last.objective, default: []].append(
                Member(kind: .task(number), id: task.id, weight: last.weight, location: last.location)
            )
        }
        self.members = members
    }

    /// Numbers of the assignments whose verdicts may be children of what this one judges.
    func judges(under parent: Int) -> [Int] {
        let used = assignments[parent]
        return assignments.indices.filter { number in
            if let of = used.assignment.of {
                // An objective's sub-objectives count whatever `of` names.
                return of.contains(assignments[number].assignment.name)
                    || (number == parent && used.rule.level == .objective)
            }
            return number == parent || [.indicator, .task].contains(assignments[number].rule.level)
        }
    }

    /// Children of the objective in the eyes of one assignment.
    func children(of objective: Objective, _ judges: [Int]) -> [Child] {
        judged(members[objective.id] ?? [], judges)
    }

    /// What these assignments judge, whatever objective it belongs to.
    func children(ofUnit judges: [Int]) -> [Child] {
        judged(members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap(\.value), judges)
    }

    private func judged(_ members: [Member], _ judges: [Int]) -> [Child] {
        let judges = Set(judges)
        return members.compactMap { member in
            let all =
                switch member.kind {
                case .indicator(let number): judging.indicators[number]
                case .task(let number): judging.tasks[number]
                case .objective(let number): judging.objectives[number]
                }
            let judging = all.filter(judges.contains)
            return judging.isEmpty ? nil : Child(member: member, judges: judging)
        }
    }

    /// Whether two assignments can judge the child of one unit in one period.
    func meet(_ first: Int, _ second: Int, on member: Member) -> Bool {
        let (a, b) = (assignments[first].assignment, assignments[second].assignment)
        let periods = Set(a.periods ?? plan.periods)
        guard (b.periods ?? plan.periods).contains(where: periods.contains) else { return false }
        let selectors = [a.units, b.units, member.units].compactMap { $0 }
        if selectors.count < 2 { return true }
        let units = plan.units
        let tests = selectors.map { PreparedUnitSelector($0, units) }
        return (0..<Int32(units.count)).contains { unit in tests.allSatisfy { units.isSelected(unit, $0) } }
    }
}
