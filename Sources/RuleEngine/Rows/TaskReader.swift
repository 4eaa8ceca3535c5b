import PlanModel

/// Reads what rules may ask of a task in one period. One a worker, moved from row to row.
struct TaskReader {
    private let inputs: EvaluationInputs
    private var task = 0
    private var unit: Int32 = 0
    private var level: Int32 = 0
    private var period: Int32 = 0
    private var state: TaskState?
    /// The earlier of the period's end and the evaluation date: what happened later is not known.
    private var asOf = DayNumber(rawValue: 0)

    init(_ inputs: EvaluationInputs) { self.inputs = inputs }

    /// - Parameter period: number in the run's `PeriodIndex`.
    mutating func move(task: Int, unit: Int32, level: Int32, period: Int32) {
        self.task = task
        self.unit = unit
        self.level = level
        self.period = period
        asOf = min(DayNumber(rawValue: inputs.periodIndex.lastDay[Int(period)]), inputs.layout.frame.asOf)
        state = inputs.tasks[task]?.state(on: asOf)
    }

    func read(_ datum: Datum) -> Reading {
        guard let state else { return .missing }
        let handles = inputs.handles
        switch datum {
        case .assignedOn: return state.assignedOn
        case .deadline: return state.deadline
        case .firstDeadline: return state.firstDeadline
        case .startedOn: return state.startedOn
        case .completedOn: return state.completedOn
        case .ongoing: return state.isOngoing
        case .weight: return state.weight
        case .task: return .text(handles.task[task])
        case .objective: return .text(handles.objectiveOfTask[task])
        case .unit: return .text(handles.unit[Int(unit)])
        case .unitLevel: return .text(handles.level[Int(level)])
        case .period, .year, .periodStart, .periodEnd, .asOf, .open:
            return PeriodReading.read(datum, inputs, period, asOf: asOf)
        case .baselineYear: return inputs.plan.baseline.map { .integer(Int64($0.year)) } ?? .missing
        default: return .missing
        }
    }
}
