import Diagnostics
import PlanModel

/// In which waves assignments are judged: each after those whose verdicts it reads.
struct AssignmentWaves {
    /// Those that can run, in their order.
    private(set) var assignments: [RunAssignment]
    /// Numbers of `assignments`: those of a wave read verdicts of earlier ones only.
    private(set) var waves: [[Int]] = []

    /// Leaves out what is in a cycle, what can't judge by its children, and what names an assignment that is not run.
    init(_ sound: [RunAssignment], _ plan: Plan, _ rows: PlanRows, _ diagnostics: inout DiagnosticList) {
        assignments = sound
        leaveOutReaders(of: plan, &diagnostics)
        var said = DiagnosticList()
        let check = ChildrenCheck(families: Families(plan, assignments, rows))
        let areSound = assignments.indices.map { check.isSound($0, &said) }
        diagnostics.add(contentsOf: said)
        keep { areSound[$0] }
        leaveOutReaders(of: plan, &diagnostics)
        let cycles = ReadingGraph(reads: reads(plan, rows)).order().cycles
        for cycle in cycles { report(cycle, &diagnostics) }
        let inCycle = Set(cycles.joined())
        keep { !inCycle.contains($0) }
        leaveOutReaders(of: plan, &diagnostics)
        let levels = ReadingGraph(reads: reads(plan, rows)).order().levels
        let last = levels.compactMap { $0 }.max() ?? -1
        waves = (0..<(last + 1)).map { wave in levels.indices.filter { levels[$0] == wave } }
    }

    private mutating func keep(_ isKept: (Int) -> Bool) {
        assignments = assignments.indices.filter(isKept).map { assignments[$0] }
    }

    /// What names an assignment that is not run would judge by less than it was meant to.
    private mutating func leaveOutReaders(of plan: Plan, _ diagnostics: inout DiagnosticList) {
        while true {
            let running = Set(assignments.map(\.assignment.name))
            let lost = assignments.map { $0.assignmentsNamed.filter { !running.contains($0) } }
            if lost.allSatisfy(\.isEmpty) { return }
            for (used, names) in zip(assignments, lost) {
                for name in names {
                    diagnostics.add(
                        .readsLeftOut,
                        at: used.assignment.location,
                        subject: used.assignment.name,
                        ["assignment": .text(used.assignment.name), "other": .text(name)]
                    )
                }
            }
            keep { lost[$0].isEmpty }
        }
    }

    /// Of each assignment, those whose verdicts it reads. An objective reads those of the objectives below it by the same
    /// assignment, which is no cycle: their tree has none.
    private func reads(_ plan: Plan, _ rows: PlanRows) -> [[Int]] {
        let numbers = Dictionary(uniqueKeysWithValues: zip(assignments.map(\.assignment.name), assignments.indices))
        let families = Families(plan, assignments, rows)
        return assignments.enumerated().map { number, used in
            var reads = Set(used.bindingsInForce.compactMap(\.binding.source.assignment).compactMap { numbers[$0] })
            if used.readsChildren {
                let judges = families.judges(under: number)
                if used.rule.level == .unit {
                    reads.formUnion(judges)
                } else if used.assignment.of != nil {
                    reads.formUnion(judges.filter { $0 != number })
                } else {
                    for objective in plan.objectives where used.judges(objective) {
                        reads.formUnion(
                            families.children(of: objective, judges).flatMap(\.judges).filter { $0 != number }
                        )
                    }
                }
            }
            return reads.sorted()
        }
    }

    private func report(_ cycle: [Int], _ diagnostics: inout DiagnosticList) {
        let first = assignments[cycle[0]].assignment
        let path = cycle.map { assignments[$0].assignment.name }.joined(separator: " → ")
        diagnostics.add(.assignmentCycle, at: first.location, subject: first.name, ["path": .text(path)])
    }
}

extension RunAssignment {
    /// Names of the assignments that it says it reads, in byte order, each once.
    fileprivate var assignmentsNamed: [String] {
        let bound = bindingsInForce.compactMap(\.binding.source.assignment)
        let children = readsChildren ? assignment.of ?? [] : []
        return Set(bound + children).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
