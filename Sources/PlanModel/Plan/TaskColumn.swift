/// A column of `tasks.csv` in which revisions of a task may differ.
public struct TaskColumn: Sendable {
    /// As the contract spells it: `completed_on`.
    public let name: String
    /// Whether two rows say different things in it.
    public let differs: @Sendable (TaskRevision, TaskRevision) -> Bool

    /// In the order in which a difference is named: first what decides how a task is judged.
    public static let all: [TaskColumn] = [
        TaskColumn(name: "deadline") { $0.deadline != $1.deadline },
        TaskColumn(name: "completed_on") { $0.completedOn != $1.completedOn },
        TaskColumn(name: "started_on") { $0.startedOn != $1.startedOn },
        TaskColumn(name: "assigned_on") { $0.assignedOn != $1.assignedOn },
        TaskColumn(name: "lead") { ($0.unit, $0.lead) != ($1.unit, $1.lead) },
        TaskColumn(name: "weight") { $0.weight != $1.weight },
        TaskColumn(name: "objective") { $0.objective != $1.objective },
        TaskColumn(name: "name") { $0.name != $1.name },
        TaskColumn(name: "support") { $0.support != $1.support },
        TaskColumn(name: "product") { $0.product != $1.product },
        TaskColumn(name: "note") { $0.note != $1.note },
    ]
}
