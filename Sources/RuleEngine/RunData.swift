import Diagnostics
import PlanChecks
import PlanModel

/// What a run is about, before any rule is called: which figures, targets and tasks count, and which rows are judged.
struct RunData {
    let periodIndex: PeriodIndex
    /// Periods other than those that are judged, which something reads.
    let reached: [Period]
    /// Every judged period of any assignment.
    let judged: [Period]
    /// Of each indicator, its baseline period.
    let baselines: [Period?]
    let asOf: DayNumber
    let units: UnitTimelines
    let figures: FigureBlocks
    let targets: TargetStore
    let tasks: [TaskRevisions?]
    let steps: [JudgingStep]
    /// The rows that are judged, and those of them that are asked for.
    let layout: RowLayout
    let wanted: RowLayout

    init(_ checked: CheckedPlan, _ options: EvaluationOptions, _ diagnostics: inout DiagnosticList) {
        let plan = checked.plan
        judged = checked.assignments.flatMap { $0.assignment.periods ?? plan.periods }
        baselines = plan.indicators.map { $0.baseline ?? plan.baseline }
        let named = plan.observations.periods + plan.targets.map(\.period) + baselines.compactMap { $0 }
        let uses = (checked.derived.map(\.used) + checked.assignments)
        reached = PeriodsReached.find(uses, judged: judged, named: named, derived: !checked.derived.isEmpty)
        let index = PeriodIndex(judged: judged, others: named + (judged + named).compactMap(\.previous) + reached)
        periodIndex = index
        asOf = options.asOf ?? EvaluationDate.standard(for: plan, knownOn: options.knownOn, periods: judged)
        units = UnitTimelines(plan.units)
        targets = TargetStore(plan, periodIndex: index, units: units, knownOn: options.knownOn, &diagnostics)
        let tasks = plan.tasks.map { TaskRevisions($0, knownOn: options.knownOn) }
        self.tasks = tasks
        let due = DueUnits.find(plan, derived: checked.derived, knownOn: options.knownOn)
        DueFindings.report(plan, due: due, &diagnostics)
        figures = FigureBlocks(
            plan: plan,
            periodIndex: index,
            knownOn: options.knownOn,
            notDue: NotDueRows(plan, due: due, knownOn: options.knownOn)
        )
        TaskPeriodFindings.report(checked, tasks, asOf: asOf, &diagnostics)
        steps = JudgingStep.steps(of: checked)
        let day = asOf
        func rows(_ options: EvaluationOptions) -> RowLayout {
            RowLayout(
                plan: plan,
                assignments: checked.assignments,
                judging: checked.judging,
                tasks: tasks,
                due: due,
                asOf: day,
                options: options
            )
        }
        wanted = rows(options)
        // Where verdicts are read, whoever is read must be judged, whether asked for or not.
        layout = steps.count > 1 && options.isNarrowed ? rows(options.widened) : wanted
        if !options.isNarrowed { AssignmentRowsFindings.report(wanted, said: checked.diagnostics, &diagnostics) }
    }
}
