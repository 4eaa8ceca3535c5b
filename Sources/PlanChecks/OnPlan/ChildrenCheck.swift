import Diagnostics
import PlanModel

/// Verdicts of children must make up one number: each child judged once, all weights or none, one kind of score.
struct ChildrenCheck {
    let families: Families

    /// Whether the assignment with this number can judge by children; true for all that reads none.
    func isSound(_ number: Int, _ diagnostics: inout DiagnosticList) -> Bool {
        let used = families.assignments[number]
        guard used.readsChildren else { return true }
        let judges = families.judges(under: number)
        if used.rule.level == .unit {
            let children = families.children(ofUnit: judges)
            reportWeights(children, of: used.assignment.name, used, &diagnostics)
            return haveOneKind(children, of: used.assignment.name, judges, used, &diagnostics)
        }
        var isSound = true
        for objective in families.plan.objectives where used.judges(objective) {
            let children = families.children(of: objective, judges)
            let areJudgedOnce = areJudgedOnce(children, used, &diagnostics)
            reportWeights(children, of: objective.id, used, &diagnostics)
            // Two assignments that judge one child often have scores of different kinds: to choose one mends both.
            if !areJudgedOnce || !haveOneKind(children, of: objective.id, [], used, &diagnostics) { isSound = false }
        }
        return isSound
    }

    private func areJudgedOnce(
        _ children: [Families.Child],
        _ used: RunAssignment,
        _ diagnostics: inout DiagnosticList
    ) -> Bool {
        var areJudgedOnce = true
        for child in children {
            for (place, first) in child.judges.enumerated() {
                for second in child.judges[(place + 1)...] where families.meet(first, second, on: child.member) {
                    let names = [first, second].map { families.assignments[$0].assignment.name }
                    diagnostics.add(
                        .ofNeeded,
                        at: used.assignment.location,
                        subject: used.assignment.name,
                        [
                            "assignment": .text(used.assignment.name), "child": .text(child.member.id),
                            "assignments": .list(names),
                        ]
                    )
                    areJudgedOnce = false
                }
            }
        }
        return areJudgedOnce
    }

    /// Where some have a weight and some don't, rows have no common score; they are judged all the same, and say so.
    private func reportWeights(
        _ children: [Families.Child],
        of parent: String,
        _ used: RunAssignment,
        _ diagnostics: inout DiagnosticList
    ) {
        guard used.asks(for: [.childScore, .childCoverage]) else { return }
        let averaged = children.filter { child in child.judges.contains { kind($0) != .none } }
        let without = averaged.filter { $0.member.weight == nil }
        if without.isEmpty || without.count == averaged.count { return }
        var location = without[0].member.location
        location.header = "weight"
        diagnostics.add(
            .weightsMixed,
            at: location,
            subject: parent,
            [
                "assignment": .text(used.assignment.name), "parent": .text(parent),
                "without": .list(without.map(\.member.id)),
            ]
        )
    }

    /// - Parameter judges: assignments of which every verdict is a child, be it on the unit itself.
    private func haveOneKind(
        _ children: [Families.Child],
        of parent: String,
        _ judges: [Int],
        _ used: RunAssignment,
        _ diagnostics: inout DiagnosticList
    ) -> Bool {
        guard used.asks(for: [.childScore]) else { return true }
        let kinds = Set((children.flatMap(\.judges) + judges).map(kind)).subtracting([.none])
        if kinds.count < 2 { return true }
        diagnostics.add(
            .scoreKindsDiffer,
            at: used.assignment.location,
            subject: used.assignment.name,
            [
                "assignment": .text(used.assignment.name), "parent": .text(parent),
                "kinds": .list(ScoreKind.allCases.filter(kinds.contains).map(\.rawValue)),
            ]
        )
        return false
    }

    private func kind(_ number: Int) -> ScoreKind { families.assignments[number].rule.scoreKind }
}
