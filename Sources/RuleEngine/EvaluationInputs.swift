import Diagnostics
import PlanChecks
import PlanModel

/// All that rules may read, ready to be read by several threads: figures and targets that count, tasks as they were
/// known, numbers for periods, units and texts. A class, so that threads share one and rows copy nothing.
final class EvaluationInputs: Sendable {
    let plan: Plan
    /// The rows that are judged.
    let layout: RowLayout
    /// In what order.
    let steps: [JudgingStep]
    /// Those of them that are asked for.
    let output: RunOutput
    let periodIndex: PeriodIndex
    /// Numbers of the judged periods (`RunFrame.periods`) in `periodIndex`.
    let indexOfPeriod: [Int32]
    /// Of the judged periods, whether they are not over on the evaluation date.
    let isOpen: [Bool]
    /// By number of the subject in `RunFrame.subjects`.
    let subjectKinds: [RunSubject.Kind]
    let units: UnitTimelines
    /// Those of all units; none where `figureBlocks` gives them.
    let figures: FigureStore
    /// Reads the figures of the units that are judged together; nil where all are in `figures`.
    let figureBlocks: FigureBlocks?
    /// Units of a block, at most.
    let unitsPerBlock: Int
    /// Figures of any unit and series; nil where nothing in the plan asks for them.
    let access: FigureAccess?
    let peers: PeerGroups
    let targets: TargetStore
    let tasks: [TaskRevisions?]
    /// Of each indicator, the number of its baseline period; -1 where it has none.
    let baselines: [Int32]
    let directions: [Direction?]
    let weights: [Double?]
    let children: ChildTable
    /// By assignment: whether its rule gives scores that objectives may average.
    let hasScores: [Bool]
    /// Changes of method in the figures.
    let breaks: MethodBreaks
    let handles: TextHandles
    /// By assignment.
    let bindings: [RuleBinding]
    let programs: RulePrograms
    /// The rule files that are run, by the numbers that rules name.
    let sources: [RuleSource]
    /// Sources of what rule files require, by the names that they require them by.
    let modules: [String: [UInt8]]

    /// - Parameter keepsFigures: whether the figures of any unit are wanted at any time.
    init(
        _ checked: CheckedPlan,
        _ options: EvaluationOptions,
        _ diagnostics: inout DiagnosticList,
        keepsFigures: Bool = false
    ) {
        let plan = checked.plan
        self.plan = plan
        let data = RunData(checked, options, &diagnostics)
        let (index, layout) = (data.periodIndex, data.layout)
        periodIndex = index
        self.layout = layout
        units = data.units
        targets = data.targets
        tasks = data.tasks
        steps = data.steps
        output = RunOutput(judged: layout, wanted: data.wanted, units: options.units)
        let periods = layout.frame.periods
        let indexOfPeriod = periods.map { index.number(of: $0)! }
        self.indexOfPeriod = indexOfPeriod
        isOpen = periods.map { $0.lastDay > data.asOf }
        subjectKinds = layout.frame.subjects.map(\.kind)
        baselines = data.baselines.map { $0.flatMap { index.number(of: $0) } ?? -1 }
        directions = plan.indicators.map(\.direction)
        weights = plan.indicators.map(\.weight)
        children = ChildTable(layout, tasks: tasks)
        hasScores = checked.assignments.map { $0.rule.scoreKind != .none }
        let modules = checked.modules
        self.modules = modules
        sources = checked.sources

        var compiler = BindingCompiler(
            plan,
            periodIndex: index,
            layout: layout,
            handles: TextHandles(
                plan,
                periodIndex: index,
                units: units,
                tasks: tasks,
                namesUnits: (checked.assignments + checked.derived.map(\.used)).contains { $0.namesUnits }
            )
        )
        let bindings = checked.assignments.map { RuleBinding($0, periods: periods, &compiler) }
        self.bindings = bindings
        let computed = DerivedRun.periods(plan, index, judged: data.judged, reached: data.reached)
        let computing = checked.derived.map {
            RuleBinding($0.used, periods: computed.map { index.periods[Int($0)] }, &compiler)
        }
        handles = compiler.handles
        programs = RulePrograms(
            checked.flatRules,
            checked.assignments,
            handles,
            statuses: plan.statuses.returnable
        )
        var work = FigureWork(
            checked: checked,
            options: options,
            asOf: data.asOf,
            layout: layout,
            indexOfPeriod: indexOfPeriod,
            periodIndex: index,
            units: units,
            targets: targets,
            observed: FigureStore(indicatorCount: plan.indicators.count, periodCount: index.count),
            bindings: bindings,
            computing: computing,
            computed: computed,
            handles: handles,
            modules: modules
        )
        unitsPerBlock = UnitRanges.unitsAtOnce(plan)
        let blocks = UnitBlocks.split(layout, rowsWanted: options.rowsPerBlock, mostUnits: unitsPerBlock)
        let readsBlocks =
            !keepsFigures && !work.reachesFurther && steps.count == 1 && !blocks.isEmpty
            && data.figures.areReadable(blocks)
        figureBlocks = readsBlocks ? data.figures : nil
        if !readsBlocks {
            work.observed = FigureStoreBuilder.all(
                plan,
                periodIndex: index,
                knownOn: options.knownOn,
                &diagnostics
            )
            data.figures.notDue.report(&diagnostics)
        }
        let run = RunFigures(work, &diagnostics)
        figures = run.actual
        access = run.access
        peers = run.peers
        breaks = run.breaks
    }

    /// What reads bound names; nil where nothing in the plan asks for it.
    func makeBindingReader() -> BindingReader? {
        access.map { BindingReader(plan, figures: $0, targets: targets, handles: handles) }
    }
}

extension CheckedPlan {
    /// Sources of what rule files require, by the names that they require them by.
    var modules: [String: [UInt8]] {
        sources.reduce(into: [:]) { modules, source in
            if let name = source.module { modules[name] = source.bytes }
        }
    }
}
