import Diagnostics
import PlanModel

/// Indicators and tasks that no assignment judges: promised, and then forgotten. An indicator that is read by a binding
/// serves another one, and was not forgotten.
enum UnjudgedCheck {
    /// What an assignment with an error selects was not forgotten; that error says that it is not judged.
    static func find(
        _ plan: Plan,
        _ rows: PlanRows,
        _ assignments: [RunAssignment],
        _ derived: [RunDerived],
        _ judging: Judging,
        _ leftOut: LeftOut,
        _ diagnostics: inout DiagnosticList
    ) {
        let read = read(rows, assignments + derived.map(\.used))
        for (number, indicator) in plan.indicators.enumerated()
        where !read.contains(number) && judging.indicators[number].isEmpty && !leftOut.indicators.contains(number) {
            diagnostics.add(
                .indicatorNotJudged,
                at: indicator.location,
                subject: indicator.id,
                ["id": .text(indicator.id)]
            )
        }
        // A task that recurs stands there once an instance.
        var said: Set<String> = []
        for (number, task) in plan.tasks.enumerated()
        where judging.tasks[number].isEmpty && !leftOut.tasks.contains(number) && said.insert(task.id).inserted {
            diagnostics.add(
                .taskNotJudged,
                at: task.revisions[0].location,
                subject: task.id,
                ["id": .text(task.id)]
            )
        }
    }

    /// Numbers of the indicators whose figures or targets are bound to names.
    private static func read(_ rows: PlanRows, _ uses: [RunAssignment]) -> Set<Int> {
        let texts = uses.flatMap(\.bindingsInForce).compactMap { _, binding -> String? in
            switch binding.source {
            case .value(.id(let text)), .target(.id(let text)): text
            default: nil
            }
        }
        return Set(texts).reduce(into: []) { $0.formUnion(rows.indicators.rows(named: $1)) }
    }
}

/// What assignments select that are not run: it was meant to be judged, and why it is not has been said.
struct LeftOut {
    /// Numbers in the plan's tables.
    var indicators: Set<Int> = []
    var tasks: Set<Int> = []

    init(_ plan: Plan, _ rows: PlanRows, running: [RunAssignment]) {
        let running = Set(running.map(\.assignment))
        for assignment in plan.assignments.filter({ !running.contains($0) }) + plan.assignmentsNotRun {
            indicators.formUnion(rows.indicators.rows(assignment.indicators, except: assignment.except))
            tasks.formUnion(rows.tasks.rows(assignment.tasks, except: assignment.except))
            for binding in assignment.bindings.values {
                guard case .value(.id(let text)) = binding.source else { continue }
                indicators.formUnion(rows.indicators.rows(named: text))
            }
        }
    }
}
