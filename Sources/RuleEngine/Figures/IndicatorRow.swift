import Numerals
import PlanModel

/// What rules may read of one indicator of one unit in one period.
struct IndicatorRow {
    private let inputs: EvaluationInputs
    private let handles: TextHandles
    private let figures: UnitFigures
    let unit: Int32
    let level: String
    let indicator: Int32
    /// Number in the run's `PeriodIndex`.
    let period: Int32
    /// The row's own figure.
    let figure: Figure
    let target: ResolvedTarget

    /// - Parameter fixedTarget: a target that the assignment sets itself.
    init(
        _ inputs: EvaluationInputs,
        _ handles: TextHandles,
        _ figures: UnitFigures,
        unit: Int32,
        level: String,
        indicator: Int32,
        period: Int32,
        fixedTarget: Double?
    ) {
        self.inputs = inputs
        self.handles = handles
        self.figures = figures
        self.unit = unit
        self.level = level
        self.indicator = indicator
        self.period = period
        figure = figures.figure(indicator, period)
        target = IndicatorRow.target(inputs, figures, indicator, period, unit, level, fixedTarget)
    }

    /// What a name gives. `history` is not read here: `historyPeriods` tells what it holds.
    func read(_ datum: Datum) -> Reading {
        let plan = inputs.plan
        switch datum {
        case .value: return figure.reading
        case .previous: return figures.figure(indicator, inputs.periodIndex.previous[Int(period)]).reading
        case .baseline: return figures.figure(indicator, inputs.baselines[Int(indicator)]).reading
        case .history: return .history
        case .target: return target.value
        case .targetUpper: return target.upper
        case .threshold: return target.threshold
        case .weight: return plan.indicators[Int(indicator)].weight.map(Reading.number) ?? .missing
        case .meets: return target.isMet(by: figure.reading)
        case .relation: return .text(handles.relation(target.relation))
        case .direction: return .text(handles.direction[Int(indicator)])
        case .measure: return .text(handles.measure[Int(indicator)])
        case .flag: return .text(handles.flags[Int(figure.flags.rawValue & 63)])
        case .printedDecimals:
            return figure.reading.isPresent ? .integer(Int64(figure.decimals)) : figure.reading
        case .finalTarget: return finalTarget?.target.value ?? .noTarget
        case .finalYear:
            return finalTarget.map { .integer(Int64(inputs.periodIndex.periods[Int($0.period)].year)) } ?? .noTarget
        case .firstMetYear: return firstMetYear
        case .baselineYear:
            let baseline = inputs.baselines[Int(indicator)]
            return baseline < 0 ? .missing : .integer(Int64(inputs.periodIndex.periods[Int(baseline)].year))
        case .unit: return .text(handles.unit[Int(unit)])
        case .unitLevel: return .text(handles.levels[level] ?? -1)
        case .indicator: return .text(handles.indicator[Int(indicator)])
        case .objective: return .text(handles.objectiveOfIndicator[Int(indicator)])
        case .period: return .text(handles.period[Int(period)])
        case .year, .periodStart, .periodEnd, .asOf, .open:
            return PeriodReading.read(datum, inputs.periodIndex.periods[Int(period)], inputs.layout.frame.asOf)
        case .task, .assignedOn, .deadline, .firstDeadline, .startedOn, .completedOn, .ongoing: return .missing
        }
    }

    /// Periods of the same kind up to this one, with their figures; those without one are left out.
    var historyPeriods: [(period: Int32, figure: Figure)] {
        inputs.periodIndex.chains[Int(period)].compactMap { number in
            let figure = figures.figure(indicator, number)
            return figure.reading.isPresent ? (number, figure) : nil
        }
    }

    /// The last target that is set for the indicator and unit, with its period.
    private var finalTarget: (target: ResolvedTarget, period: Int32)? {
        for period in inputs.targets.periods(of: indicator).reversed() {
            let target = IndicatorRow.target(inputs, figures, indicator, period, unit, level, nil)
            if target.value != .noTarget { return (target, period) }
        }
        return nil
    }

    /// The first year up to this one whose value met the final target; missing where none did.
    private var firstMetYear: Reading {
        guard let (final, _) = finalTarget else { return .noTarget }
        guard final.value.isPresent else { return final.value }
        for (period, figure) in historyPeriods where final.isMet(by: figure.reading) == .boolean(true) {
            return .integer(Int64(inputs.periodIndex.periods[Int(period)].year))
        }
        return .missing
    }

    /// Figures beyond the row's own that a name reads, with their periods; periods may be -1.
    func figuresRead(by datum: Datum) -> [(period: Int32, figure: Figure)] {
        switch datum {
        case .value, .meets, .flag, .printedDecimals: [(period, figure)] + (datum == .meets ? targetFigure : [])
        case .target, .targetUpper: targetFigure
        case .previous: [read(inputs.periodIndex.previous[Int(period)])]
        case .baseline: [read(inputs.baselines[Int(indicator)])]
        case .history, .firstMetYear: historyPeriods
        default: []
        }
    }

    private var targetFigure: [(period: Int32, figure: Figure)] {
        target.countsFrom < 0 ? [] : [read(target.countsFrom)]
    }

    private func read(_ period: Int32) -> (period: Int32, figure: Figure) {
        (period, figures.figure(indicator, period))
    }

    private static func target(
        _ inputs: EvaluationInputs,
        _ figures: UnitFigures,
        _ indicator: Int32,
        _ period: Int32,
        _ unit: Int32,
        _ level: String,
        _ fixed: Double?
    ) -> ResolvedTarget {
        let direction = inputs.plan.indicators[Int(indicator)].direction
        var found = inputs.targets.target(indicator, period, unit: unit, level: level)
        if let fixed {
            var target =
                found?.target
                ?? Target(
                    indicator: indicator,
                    scope: .all,
                    period: inputs.periodIndex.periods[Int(period)],
                    value: .empty,
                    location: inputs.plan.indicators[Int(indicator)].location
                )
            target.value = .number(fixed)
            if target.relation?.isRelative ?? false { target.relation = nil }
            found = (target, false)
        }
        guard let found else { return .none }
        return ResolvedTarget(found.target, isConflict: found.isConflict, direction: direction) {
            let previous = inputs.periodIndex.previous[Int(period)]
            return (figures.figure(indicator, previous), period: previous)
        }
    }
}
