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
                users.contains { checked.assignments[$0].judges(checked.plan.objectives[objective]) }
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
        return objectives.map { objective in
            var depth = 0
            var at = objective
            while let above = numbers[at.parent], depth < objectives.count {
                depth += 1
                at = objectives[above]
            }
            return depth
        }
    }

    /// The rows of the layout that this step judges.
    func rows(of layout: RowLayout) -> RowLayout {
        let depths = JudgingStep.depths(of: layout.frame.plan.objectives)
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
