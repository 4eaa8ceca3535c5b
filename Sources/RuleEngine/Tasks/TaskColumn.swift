import PlanModel

/// A column of `tasks.csv` in which revisions of a task may differ.
struct TaskColumn: Sendable {
    /// As the contract spells it: `completed_on`.
    let header: String
    /// Whether two rows say different things in it.
    let differs: @Sendable (TaskRevision, TaskRevision) -> Bool

    /// In the order in which a difference is named: first what decides how a task is judged.
    static let all: [TaskColumn] = [
        TaskColumn(header: "deadline") { $0.deadline != $1.deadline },
        TaskColumn(header: "completed_on") { $0.completedOn != $1.completedOn },
        TaskColumn(header: "started_on") { $0.startedOn != $1.startedOn },
        TaskColumn(header: "assigned_on") { $0.assignedOn != $1.assignedOn },
        TaskColumn(header: "lead") { ($0.unit, $0.lead) != ($1.unit, $1.lead) },
        TaskColumn(header: "weight") { $0.weight != $1.weight },
        TaskColumn(header: "objective") { $0.objective != $1.objective },
        TaskColumn(header: "name") { $0.name != $1.name },
        TaskColumn(header: "support") { $0.support != $1.support },
        TaskColumn(header: "product") { $0.product != $1.product },
        TaskColumn(header: "note") { $0.note != $1.note },
    ]
}
