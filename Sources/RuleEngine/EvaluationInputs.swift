import Diagnostics
import PlanChecks
import PlanModel

/// All that rules may read, ready to be read by several threads: figures and targets that count, tasks as they were
/// known, numbers for periods, units and texts. A class, so that threads share one and rows copy nothing.
final class EvaluationInputs: Sendable {
    let plan: Plan
    let layout: RowLayout
    let periodIndex: PeriodIndex
    /// Numbers of the judged periods (`RunFrame.periods`) in `periodIndex`.
    let indexOfPeriod: [Int32]
    /// Of the judged periods, whether they are not over on the evaluation date.
    let isOpen: [Bool]
    /// By number of the subject in `RunFrame.subjects`.
    let subjectKinds: [RunSubject.Kind]
    let units: UnitTimelines
    let figures: FigureStore
    let targets: TargetStore
    let tasks: [TaskRevisions?]
    /// Of each indicator, the number of its baseline period; -1 where it has none.
    let baselines: [Int32]
    let directions: [Direction?]
    let weights: [Double?]
    /// Whether any figure is the first after a change of method.
    let hasBreaks: Bool
    let handles: TextHandles
    /// By assignment.
    let bindings: [RuleBinding]
    /// Sources of what rule files require, by the names that they require them by.
    let modules: [String: [UInt8]]

    init(_ checked: CheckedPlan, _ options: EvaluationOptions, _ diagnostics: inout DiagnosticList) {
        let plan = checked.plan
        self.plan = plan
        let judged = checked.assignments.flatMap { $0.assignment.periods ?? plan.periods }
        let baselinePeriods = plan.indicators.map { $0.baseline ?? plan.baseline }
        let named = plan.observations.periods + plan.targets.map(\.period) + baselinePeriods.compactMap { $0 }
        let index = PeriodIndex(judged: judged, others: named + (judged + named).compactMap(\.previous))
        periodIndex = index
        let asOf = options.asOf ?? EvaluationDate.standard(for: plan, knownOn: options.knownOn, periods: judged)
        units = UnitTimelines(plan.units)
        figures = FigureStoreBuilder.build(plan, periodIndex: index, knownOn: options.knownOn, &diagnostics)
        targets = TargetStore(plan, periodIndex: index, units: units, knownOn: options.knownOn, &diagnostics)
        tasks = plan.tasks.map { TaskRevisions($0, knownOn: options.knownOn) }
        let due = DueUnits.find(plan, knownOn: options.knownOn)
        DueFindings.report(plan, due: due, knownOn: options.knownOn, &diagnostics)
        TaskPeriodFindings.report(plan, checked.assignments, tasks, asOf: asOf, &diagnostics)
        layout = RowLayout(
            plan: plan,
            assignments: checked.assignments,
            tasks: tasks,
            due: due,
            asOf: asOf,
            options: options
        )
        let periods = layout.frame.periods
        indexOfPeriod = periods.map { index.number(of: $0)! }
        isOpen = periods.map { $0.lastDay > asOf }
        subjectKinds = layout.frame.subjects.map(\.kind)
        baselines = baselinePeriods.map { $0.flatMap { index.number(of: $0) } ?? -1 }
        directions = plan.indicators.map(\.direction)
        weights = plan.indicators.map(\.weight)
        hasBreaks = figures.flags.contains { $0.contains(.methodBreak) }
        handles = TextHandles(plan, periodIndex: index, units: units, tasks: tasks)
        bindings = checked.assignments.map { RuleBinding($0, periods: periods) }
        modules = plan.ruleSources.reduce(into: [:]) { sources, source in
            if let name = source.module { sources[name] = source.bytes }
        }
    }
}
