/// What assignments choose among: the indicators, tasks and objectives of a plan.
public struct PlanRows {
    public let indicators: RowIndex
    public let tasks: RowIndex
    public let objectives: RowIndex

    /// The rows of a plan's tables.
    public init(_ plan: Plan) {
        indicators = PlanRows.indicators(of: plan)
        tasks = RowIndex(plan.tasks, id: \.id) { $0.column($1) }
        objectives = RowIndex(plan.objectives, id: \.id) { $0.column($1) }
    }

    /// The indicators alone.
    public static func indicators(of plan: Plan) -> RowIndex {
        RowIndex(plan.indicators, id: \.id) { $0.column($1) }
    }

    /// The rows that the entry `key` of a `use` chooses among.
    public subscript(_ key: String) -> RowIndex {
        switch key {
        case "tasks": tasks
        case "objectives": objectives
        default: indicators
        }
    }

    /// Numbers of what an assignment judges or computes, of whatever unit, ascending: those of the table of its rule's
    /// level. None for rules that judge the unit itself.
    public func subjects(of used: RunAssignment) -> [Int] {
        let assignment = used.assignment
        return switch used.rule.level {
        case .indicator, .value: indicators.rows(assignment.indicators, except: assignment.except)
        case .task: tasks.rows(assignment.tasks, except: assignment.except)
        case .objective: objectives.rows(assignment.objectives, except: assignment.except)
        case .unit: []
        }
    }
}

extension RowIndex {
    /// Numbers of the rows that one selector takes and the other does not, ascending.
    ///
    /// - Parameter selector: nil: it selects none.
    public func rows(_ selector: Selector?, except: Selector?) -> [Int] {
        guard let selector else { return [] }
        let selected = rows(selector)
        guard let except else { return selected }
        let left = rows(except)
        var place = 0
        return selected.filter { row in
            while place < left.count, left[place] < row { place += 1 }
            return place == left.count || left[place] != row
        }
    }
}
