import LuaSandbox
import PlanModel

/// The verdict on a direct child of an objective or a unit.
struct Child {
    /// Number in `RunFrame.subjects`.
    var subject: Int32
    /// Number in `RunFrame.assignments`.
    var assignment: Int32
    var status: UInt8
    /// Before rounding; NaN where there is none.
    var score: Double
    /// Nil where none is given, or where rows that tie disagree on it.
    var weight: Double?
    /// Of tasks, as far as they can be used.
    var deadline: Int64?
    var completedOn: Int64?
    var flags: VerdictFlags

    /// As rules see it among `children`.
    func value(_ frame: RunFrame) -> LuaValue {
        let subject = frame.subjects[Int(subject)]
        var fields: [LuaField] = []
        func add(_ key: String, _ value: LuaValue) { fields.append(LuaField(key: .text(key), value: value)) }
        add("assignment", .text(frame.assignments[Int(assignment)].assignment.name))
        if let completedOn { add("completed_on", .integer(completedOn)) }
        if let deadline { add("deadline", .integer(deadline)) }
        add("id", .text(subject.id))
        add("kind", .text(subject.kind.word))
        if !score.isNaN { add("score", .number(score)) }
        add("status", .text(frame.plan.statuses[status].id))
        if let weight { add("weight", .number(weight)) }
        return .table(LuaTable(fields: fields))
    }
}

extension RunSubject.Kind {
    /// What rules call it.
    fileprivate var word: String {
        switch self {
        case .indicator: "indicator"
        case .task: "task"
        case .objective: "objective"
        case .unit: "unit"
        }
    }
}
