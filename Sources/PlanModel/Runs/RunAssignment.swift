/// An assignment with the rule that it uses.
public struct RunAssignment: Sendable, Hashable {
    public var assignment: RuleAssignment
    public var rule: Rule
    /// Its function can be seen to end after few steps, so that these need not be counted while it runs.
    public var ends: Bool
    /// Its rule's file and all that it requires write to no table: one that is given as an argument is neither changed nor
    /// kept by a row, so many rows can be given the same.
    public var keepsNoTables: Bool

    /// An assignment and the rule of the name that it uses.
    public init(assignment: RuleAssignment, rule: Rule, ends: Bool = false, keepsNoTables: Bool = false) {
        self.assignment = assignment
        self.rule = rule
        self.ends = ends
        self.keepsNoTables = keepsNoTables
    }

    /// Whether it judges this indicator, of whatever unit.
    public func judges(_ indicator: Indicator) -> Bool {
        rule.level == .indicator
            && assignment.selects(assignment.indicators, id: indicator.id, column: indicator.column)
    }

    /// Whether it judges this task.
    public func judges(_ task: AssignedTask) -> Bool {
        rule.level == .task && assignment.selects(assignment.tasks, id: task.id, column: task.column)
    }

    /// Whether it judges this objective.
    public func judges(_ objective: Objective) -> Bool {
        rule.level == .objective
            && assignment.selects(assignment.objectives, id: objective.id, column: objective.column)
    }
}
