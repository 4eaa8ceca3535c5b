import PlanModel

/// Which assignments judge what, asked of all pairs at once: most selectors name single ids, which are looked up.
public struct Judging: Sendable {
    /// By number in `Plan.indicators`, numbers of the assignments that judge it, ascending; of whatever unit.
    public let indicators: [[Int]]
    /// By number in `Plan.tasks`.
    public let tasks: [[Int]]
    /// By number in `Plan.objectives`.
    public let objectives: [[Int]]

    init(_ plan: Plan, _ assignments: [RunAssignment], _ rows: PlanRows) {
        func judged(_ level: RuleLevel, _ count: Int) -> [[Int]] {
            var judged: [[Int]] = Array(repeating: [], count: count)
            for (assignment, used) in assignments.enumerated() where used.rule.level == level {
                for number in rows.subjects(of: used) { judged[number].append(assignment) }
            }
            return judged
        }
        indicators = judged(.indicator, plan.indicators.count)
        tasks = judged(.task, plan.tasks.count)
        objectives = judged(.objective, plan.objectives.count)
    }
}
