import Diagnostics
import PlanChecks
import PlanModel

/// All that rules may read, ready to be read by several threads: figures and targets that count, tasks as they were
/// known, numbers for periods.
struct EvaluationInputs: Sendable {
    let plan: Plan
    let layout: RowLayout
    let periodIndex: PeriodIndex
    /// Numbers of the judged periods (`RunFrame.periods`) in `periodIndex`.
    let indexOfPeriod: [Int32]
    let figures: FigureStore
    let targets: TargetStore
    let tasks: [TaskRevisions?]
    /// Of each indicator, the number of its baseline period; -1 where it has none.
    let baselines: [Int32]
    /// Whether any figure is the first after a change of method.
    let hasBreaks: Bool

    init(_ checked: CheckedPlan, _ options: EvaluationOptions, _ diagnostics: inout DiagnosticList) {
        let plan = checked.plan
        self.plan = plan
        let judged = checked.assignments.flatMap { $0.assignment.periods ?? plan.periods }
        let baselinePeriods = plan.indicators.map { $0.baseline ?? plan.baseline }
        let named = plan.observations.periods + plan.targets.map(\.period) + baselinePeriods.compactMap { $0 }
        periodIndex = PeriodIndex(judged: judged, others: named + (judged + named).compactMap(\.previous))
        let asOf =
            options.asOf ?? EvaluationDate.standard(for: plan, knownOn: options.knownOn, periods: judged)
        figures = FigureStoreBuilder.build(
            plan,
            periodIndex: periodIndex,
            knownOn: options.knownOn,
            &diagnostics
        )
        targets = TargetStore(plan, periodIndex: periodIndex, knownOn: options.knownOn, &diagnostics)
        tasks = plan.tasks.map { TaskRevisions($0, knownOn: options.knownOn) }
        layout = RowLayout(
            plan: plan,
            assignments: checked.assignments,
            tasks: tasks,
            due: DueUnits.find(plan, knownOn: options.knownOn),
            asOf: asOf,
            options: options
        )
        let index = periodIndex
        indexOfPeriod = layout.frame.periods.map { index.number(of: $0)! }
        baselines = baselinePeriods.map { $0.flatMap { index.number(of: $0) } ?? -1 }
        hasBreaks = figures.flags.contains { $0.contains(.methodBreak) }
    }
}
