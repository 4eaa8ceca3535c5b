import PlanModel

/// Which assignments judge what, asked of all pairs at once: most selectors name single ids, which are looked up.
public struct Judging: Sendable {
    /// By number in `Plan.indicators`, numbers of the assignments that judge it, ascending; of whatever unit.
    public let indicators: [[Int]]
    /// By number in `Plan.tasks`.
    public let tasks: [[Int]]
    /// By number in `Plan.objectives`.
    public let objectives: [[Int]]

    init(_ plan: Plan, _ assignments: [RunAssignment]) {
        let rows = SelectedRows(plan)
        func judged(_ level: RuleLevel, _ count: Int, _ numbers: (RuleAssignment) -> [Int]) -> [[Int]] {
            var judged: [[Int]] = Array(repeating: [], count: count)
            for (assignment, used) in assignments.enumerated() where used.rule.level == level {
                for number in numbers(used.assignment) { judged[number].append(assignment) }
            }
            return judged
        }
        indicators = judged(.indicator, plan.indicators.count, rows.indicators)
        tasks = judged(.task, plan.tasks.count, rows.tasks)
        objectives = judged(.objective, plan.objectives.count, rows.objectives)
    }
}

/// The rows of a plan's tables that assignments select, whatever the level of their rules.
struct SelectedRows {
    private let plan: Plan
    private let ofIndicators: RowIndex
    private let ofTasks: RowIndex
    private let ofObjectives: RowIndex

    init(_ plan: Plan) {
        self.plan = plan
        ofIndicators = RowIndex(plan.indicators.map(\.id))
        ofTasks = RowIndex(plan.tasks.map(\.id))
        ofObjectives = RowIndex(plan.objectives.map(\.id))
    }

    /// Numbers of the indicators that it selects, ascending.
    func indicators(_ assignment: RuleAssignment) -> [Int] {
        ofIndicators.numbers(assignment.indicators, except: assignment.except) { plan.indicators[$0].column($1) }
    }

    /// Numbers of the tasks that it selects, ascending; a recurring one has several.
    func tasks(_ assignment: RuleAssignment) -> [Int] {
        ofTasks.numbers(assignment.tasks, except: assignment.except) { plan.tasks[$0].column($1) }
    }

    /// Numbers of the objectives that it selects, ascending.
    func objectives(_ assignment: RuleAssignment) -> [Int] {
        ofObjectives.numbers(assignment.objectives, except: assignment.except) { plan.objectives[$0].column($1) }
    }
}

/// Ids of a table's rows, for finding those that a selector selects.
private struct RowIndex {
    private let ids: [String]
    private let numbers: [String: [Int]]

    init(_ ids: [String]) {
        self.ids = ids
        numbers = Dictionary(grouping: ids.indices) { ids[$0] }
    }

    func numbers(
        _ selector: Selector?,
        except: Selector?,
        _ column: (_ row: Int, _ name: String) -> String?
    ) -> [Int] {
        guard let selector else { return [] }
        var found: Set<Int> = []
        for member in selector.members {
            switch member {
            case .glob(let text):
                if text.utf8.contains(UInt8(ascii: "*")) {
                    let glob = Glob(text)
                    for row in ids.indices where glob.matches(ids[row]) { found.insert(row) }
                } else {
                    found.formUnion(numbers[text] ?? [])
                }
            case .columns, .any:
                for row in ids.indices where member.selects(id: ids[row], column: { column(row, $0) }) {
                    found.insert(row)
                }
            }
        }
        guard let except else { return found.sorted() }
        return found.filter { row in !except.selects(id: ids[row]) { column(row, $0) } }.sorted()
    }
}
