import Diagnostics
import PlanModel

/// Indicators and tasks that no assignment judges: promised, and then forgotten. An indicator that is read by a binding
/// serves another one, and was not forgotten.
enum UnjudgedCheck {
    /// What an assignment with an error selects was not forgotten; that error says that it is not judged.
    static func find(
        _ plan: Plan,
        _ assignments: [RunAssignment],
        _ derived: [RunDerived],
        _ diagnostics: inout DiagnosticList
    ) {
        let read = read(plan, assignments + derived.map(\.used))
        let failed = plan.leftOut(assignments)
        for (number, indicator) in plan.indicators.enumerated()
        where !read.contains(number) && !assignments.contains(where: { $0.judges(indicator) })
            && !failed.contains(where: { $0.selects($0.indicators, id: indicator.id, column: indicator.column) })
        {
            diagnostics.add(
                .indicatorNotJudged,
                at: indicator.location,
                subject: indicator.id,
                ["id": .text(indicator.id)]
            )
        }
        // A task that recurs stands there once an instance.
        var said: Set<String> = []
        for task in plan.tasks
        where !assignments.contains(where: { $0.judges(task) })
            && !failed.contains(where: { $0.selects($0.tasks, id: task.id, column: task.column) })
            && said.insert(task.id).inserted
        {
            diagnostics.add(
                .taskNotJudged,
                at: task.revisions[0].location,
                subject: task.id,
                ["id": .text(task.id)]
            )
        }
    }

    /// Numbers of the indicators whose figures or targets are bound to names.
    private static func read(_ plan: Plan, _ uses: [RunAssignment]) -> Set<Int> {
        let ids = IndicatorIds(plan)
        let texts = uses.flatMap(\.bindingsInForce).compactMap { _, binding -> String? in
            switch binding.source {
            case .value(.id(let text)), .target(.id(let text)): text
            default: nil
            }
        }
        return Set(texts).reduce(into: []) { $0.formUnion(ids.numbers(of: $1)) }
    }
}

extension Plan {
    /// The assignments that are not among the running ones: what they select was meant to be judged.
    func leftOut(_ running: [RunAssignment]) -> [RuleAssignment] {
        let running = Set(running.map(\.assignment))
        return assignments.filter { !running.contains($0) } + assignmentsNotRun
    }
}
