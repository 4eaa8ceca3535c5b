import PlanModel

/// What rules may read of one task in one period.
struct TaskRow {
    private let inputs: EvaluationInputs
    private let handles: TextHandles
    private let task: Int
    private let unit: Int32
    private let level: String
    private let period: Int32
    private let state: TaskState
    /// The earlier of the period's end and the evaluation date: what happened later is not known.
    private let asOf: DayNumber

    init(
        _ inputs: EvaluationInputs,
        _ handles: TextHandles,
        task: Int,
        unit: Int32,
        level: String,
        period: Int32
    ) {
        self.inputs = inputs
        self.handles = handles
        self.task = task
        self.unit = unit
        self.level = level
        self.period = period
        asOf = min(inputs.periodIndex.periods[Int(period)].lastDay, inputs.layout.frame.asOf)
        state = inputs.tasks[task]!.state(on: asOf)
    }

    func read(_ datum: Datum) -> Reading {
        switch datum {
        case .assignedOn: return state.assignedOn
        case .deadline: return state.deadline
        case .firstDeadline: return state.firstDeadline
        case .startedOn: return state.startedOn
        case .completedOn: return state.completedOn
        case .ongoing: return .boolean(state.isOngoing)
        case .weight: return state.weight.map(Reading.number) ?? .missing
        case .task: return .text(handles.task[task])
        case .objective: return .text(handles.objectiveOfTask[task])
        case .unit: return .text(handles.unit[Int(unit)])
        case .unitLevel: return .text(handles.levels[level] ?? -1)
        case .period: return .text(handles.period[Int(period)])
        case .asOf: return .integer(Int64(asOf.rawValue))
        case .open:
            // Whether the period is over is a matter of the evaluation date, not of the row's own day.
            return PeriodReading.read(.open, inputs.periodIndex.periods[Int(period)], inputs.layout.frame.asOf)
        case .year, .periodStart, .periodEnd:
            return PeriodReading.read(datum, inputs.periodIndex.periods[Int(period)], asOf)
        case .baselineYear: return inputs.plan.baseline.map { .integer(Int64($0.year)) } ?? .missing
        default: return .missing
        }
    }
}
