import Diagnostics
import PlanChecks
import PlanModel
import Workers

/// The figures of a run as its rows read them: observed and computed ones, those of other units and series, and ranks
/// among peers. What nothing in the plan asks for is not made.
struct RunFigures {
    let actual: FigureStore
    /// Figures of any unit and series; nil where nothing in the plan asks for them.
    let access: FigureAccess?
    let peers: PeerGroups
    let breaks: MethodBreaks

    /// Computes what the plan's `derive` says, and the peer groups that rows ask for.
    init(_ work: FigureWork, _ diagnostics: inout DiagnosticList) {
        var breaks = MethodBreaks()
        breaks.add(work.observed, series: 0, work.periodIndex)
        guard work.reachesFurther else {
            actual = work.observed
            self.breaks = breaks
            access = nil
            peers = PeerGroups(work.bindings)
            return
        }
        let series = work.furtherSeries(&diagnostics)
        for (number, lookup) in series { breaks.add(lookup.store, series: number, work.periodIndex) }
        var access = work.access(to: work.observed, series, breaks)
        if !work.checked.derived.isEmpty {
            let computed = work.derive(access, &diagnostics)
            access = work.access(to: computed.derived.merged(into: work.observed), series, computed.breaks)
        }
        let judged = access
        actual = judged.actual.store
        self.breaks = judged.breaks
        self.access = judged
        peers = PeerGroups(
            work.plan,
            layout: work.layout,
            indexOfPeriod: work.indexOfPeriod,
            bindings: work.bindings
        ) { work.reader(judged) }
    }
}

/// What the figures of a run are made from.
struct FigureWork {
    var checked: CheckedPlan
    var options: EvaluationOptions
    /// The evaluation date.
    var asOf: DayNumber
    var layout: RowLayout
    /// Numbers of the judged periods in `periodIndex`.
    var indexOfPeriod: [Int32]
    var periodIndex: PeriodIndex
    var units: UnitTimelines
    var targets: TargetStore
    /// Of the series `actual`.
    var observed: FigureStore
    /// By assignment.
    var bindings: [RuleBinding]
    /// By computed indicator.
    var computing: [RuleBinding]
    /// The periods that are computed, by their numbers in `periodIndex`.
    var computed: [Int32]
    var handles: TextHandles
    /// Sources of what rule files require, by the names that they require them by.
    var modules: [String: [UInt8]]

    var plan: Plan { checked.plan }

    /// Whether some row reads more than the observed figures of its own indicator and unit.
    var reachesFurther: Bool {
        !computing.isEmpty || !bindings.allSatisfy(\.bound.isEmpty)
            || units.hasExtents && plan.indicators.contains { $0.carry != nil }
            || PeerGroups.areAsked(plan, layout.frame.assignments, bindings)
    }

    /// Figures of the series that bindings ask for, by their numbers.
    func furtherSeries(_ diagnostics: inout DiagnosticList) -> [UInt8: FigureLookup] {
        let numbers = (bindings + computing).reduce(into: Set<UInt8>()) { $0.formUnion($1.series) }
        return numbers.sorted().reduce(into: [:]) { stores, number in
            let store = FigureStoreBuilder.all(
                plan,
                series: number,
                periodIndex: periodIndex,
                knownOn: options.knownOn,
                &diagnostics
            )
            stores[number] = FigureLookup(store)
        }
    }

    func access(to actual: FigureStore, _ series: [UInt8: FigureLookup], _ breaks: MethodBreaks) -> FigureAccess {
        FigureAccess(plan, units: units, periodIndex: periodIndex, actual: actual, series: series, breaks: breaks)
    }

    func reader(_ access: FigureAccess) -> BindingReader {
        BindingReader(plan, figures: access, targets: targets, handles: handles)
    }

    /// Computes what the plan's `derive` says.
    ///
    /// - Parameter access: to the observed figures.
    func derive(_ access: FigureAccess, _ diagnostics: inout DiagnosticList) -> FigureAccess {
        let rules = RulesToLoad(
            plan: plan,
            sources: checked.sources,
            assignments: checked.derived.map(\.used),
            bindings: computing,
            days: computed.map { periodIndex.periods[Int($0)].lastDay },
            texts: handles.texts,
            modules: modules
        )
        let reader = reader(access)
        let (figures, met) = WorkerThread.value {
            DerivedRun.compute(checked.derived, rules, periods: computed, asOf: asOf, handles, reader)
        }
        diagnostics.add(contentsOf: met)
        return figures
    }
}
