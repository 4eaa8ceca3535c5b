import PlanChecks
import PlanModel

/// Rows that are judged together, because none of them reads a verdict of another: a wave of assignments, or the
/// objectives of one depth in it.
struct JudgingStep: Sendable, Equatable {
    /// Numbers of assignments.
    var assignments: Set<Int>
    /// Of objectives those that have so many above them; nil: all.
    var depth: Int?

    /// The steps of a run, in order. A wave that judges objectives with others below them takes one for each depth, the
    /// deepest first.
    static func steps(of checked: CheckedPlan) -> [JudgingStep] {
        let depths = depths(of: checked.plan.objectives)
        return checked.waves.flatMap { wave -> [JudgingStep] in
            let users = wave.filter { checked.assignments[$0].rule.level == .objective }
            let judged = checked.plan.objectives.indices.filter { objective in
                checked.judging.objectives[objective].contains(where: users.contains)
            }
            let steps = Set(judged.map { depths[$0] }).sorted(by: >)
            guard steps.count > 1 else { return wave.isEmpty ? [] : [JudgingStep(assignments: Set(wave), depth: nil)] }
            return steps.enumerated().map { place, depth in
                JudgingStep(assignments: Set(place == 0 ? wave : users), depth: depth)
            }
        }
    }

    /// Of each objective, how many stand above it. A circle is an error that the checks name; here it only has to end.
    static func depths(of objectives: [Objective]) -> [Int] {
        let numbers = Dictionary(zip(objectives.map(\.id), objectives.indices)) { first, _ in first }
        let parents = objectives.map { numbers[$0.parent] }
        var depths = Array(repeating: -1, count: objectives.count)
        for start in objectives.indices {
            // Up to one whose depth is known, or to the top; then down again.
            var path: [Int] = []
            var at: Int? = start
            while let here = at, depths[here] < 0, path.count <= objectives.count {
                path.append(here)
                at = parents[here]
            }
            var depth = at.map { depths[$0] } ?? -1
            for here in path.reversed() {
                depth += 1
                depths[here] = depth
            }
        }
        return depths
    }

    /// The rows of the layout that this step judges.
    ///
    /// - Parameter depths: of the plan's objectives.
    func rows(of layout: RowLayout, depths: [Int]) -> RowLayout {
        let isInStep = layout.frame.assignments.indices.map { assignments.contains($0) }
        let depthOfSubject = layout.frame.subjects.map { subject -> Int? in
            if case .objective(let number) = subject.kind { depths[number] } else { nil }
        }
        return layout.restricted { entry in
            guard isInStep[Int(entry.assignment)] else { return false }
            guard let depth, let own = depthOfSubject[Int(entry.subject)] else { return true }
            return own == depth
        }
    }
}
