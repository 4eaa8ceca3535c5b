import PlanModel

/// Reads what rules may ask of an indicator of one unit in one period. One a worker, moved from row to row.
struct IndicatorReader {
    private let inputs: EvaluationInputs
    private var figures: UnitFigures
    private var unit: Int32 = 0
    /// The unit on the period's last day.
    private var state = UnitTimelines.State(existence: .notBegun, level: -1, extentSince: .min)
    private var indicator: Int32 = 0
    /// Number in the run's `PeriodIndex`.
    private var period: Int32 = 0
    private var fixed = FixedNames.none
    /// The assignment that asks, for whom the peers are.
    private var assignment: Int32 = 0

    /// The row's own figure, or the one that the name `value` is bound to.
    private var figure = Figure.none
    private var isFigureBound = false
    /// What the name `value` gives.
    private(set) var value = Reading.missing
    private(set) var target = ResolvedTarget.none
    /// Periods of the same kind up to this one that have a figure; filled when it is asked for.
    private var history: [Int32] = []
    private var isHistoryFilled = false

    init(_ inputs: EvaluationInputs) {
        self.inputs = inputs
        figures = UnitFigures(inputs.figures)
    }

    /// Takes the figures of further units.
    mutating func use(_ store: FigureStore) { figures.use(store) }

    mutating func load(unit: Int32) {
        self.unit = unit
        figures.load(unit: unit)
    }

    /// Goes to a row of the loaded unit.
    ///
    /// - Parameter bound: the figure that the name `value` is bound to.
    mutating func move(
        indicator: Int32,
        period: Int32,
        state: UnitTimelines.State,
        _ fixed: FixedNames,
        bound: Figure? = nil
    ) {
        self.indicator = indicator
        self.period = period
        self.fixed = fixed
        self.state = state
        figure = bound ?? figures.figure(indicator, period)
        isFigureBound = bound != nil
        value = fixed.value ?? figure.reading
        target = resolvedTarget(of: period, state, fixed)
        isHistoryFilled = false
    }

    /// Says which assignment asks for the row.
    mutating func ask(for assignment: Int32) { self.assignment = assignment }

    /// Whether the row's own figure is flagged as not applicable.
    var isNotApplicable: Bool { fixed.value == nil && figure.flags.contains(.notApplicable) }

    /// What a name gives. `history` is read by `fillHistory`.
    mutating func read(_ datum: Datum) -> Reading {
        let handles = inputs.handles
        switch datum {
        case .value: return value
        case .previous: return fixed.previous ?? earlier(inputs.periodIndex.previous[Int(period)]).reading
        case .baseline: return earlier(inputs.baselines[Int(indicator)]).reading
        case .history: return .history
        case .target: return target.value
        case .targetUpper: return target.upper
        case .threshold: return target.threshold
        case .weight: return inputs.weights[Int(indicator)].map(Reading.number) ?? .missing
        case .meets: return isMet(target, by: value, period)
        case .relation: return target.isRelationUnknown ? .conflict : .text(handles.relation(target.relation))
        case .direction: return .text(handles.direction[Int(indicator)])
        case .measure: return .text(handles.measure[Int(indicator)])
        case .flag:
            let isUnknown = figure.flags.contains(.conflict)
            return isUnknown ? .conflict : .text(handles.flags[Int(figure.flags.rawValue & 63)])
        case .printedDecimals:
            return figure.reading.isPresent ? .decimals(figure.decimals) : figure.reading
        case .finalTarget: return finalTarget?.target.value ?? .noTarget
        case .finalYear: return finalTarget.map { .integer(inputs.periodIndex.year[Int($0.period)]) } ?? .noTarget
        case .firstMetYear: return firstMetYear()
        case .baselineYear:
            let baseline = inputs.baselines[Int(indicator)]
            return baseline < 0 ? .missing : .integer(inputs.periodIndex.year[Int(baseline)])
        case .unit: return .text(handles.unit[Int(unit)])
        case .unitLevel: return .text(handles.level[Int(state.level)])
        case .indicator: return .text(handles.indicator[Int(indicator)])
        case .objective: return .text(handles.objectiveOfIndicator[Int(indicator)])
        case .period, .year, .periodStart, .periodEnd, .asOf, .open:
            return PeriodReading.read(datum, inputs, period, asOf: inputs.layout.frame.asOf)
        case .task, .assignedOn, .deadline, .firstDeadline, .startedOn, .completedOn, .ongoing: return .missing
        case .peerRank: return rank(of: value, period)
        case .peerCount: return completeGroup(period).map { .integer(Int64($0.count)) } ?? .missing
        case .peerBest: return completeGroup(period)?.best(direction).map(Reading.number) ?? .missing
        case .peerMean: return completeGroup(period).map { .number($0.mean) } ?? .missing
        case .peerSd: return completeGroup(period).map { .number($0.deviation) } ?? .missing
        case .children, .childCount, .childMet, .childMissed, .childNoData, .childScore, .childCoverage: return .missing
        }
    }

    /// Periods of the same kind up to this one that have a figure.
    mutating func historyPeriods() -> [Int32] {
        if !isHistoryFilled {
            isHistoryFilled = true
            history.removeAll(keepingCapacity: true)
            for number in inputs.periodIndex.chains[Int(period)] where earlier(number).reading.isPresent {
                history.append(number)
            }
        }
        return history
    }

    /// The figure of the row's indicator in another period: nothing where the unit had another extent then.
    func earlier(_ period: Int32) -> Figure { figure(period, since: state.extentSince) }

    /// - Parameter extentSince: first day of the extent that the figure must be of.
    private func figure(_ period: Int32, since extentSince: Int32) -> Figure {
        guard period >= 0 else { return .none }
        if inputs.periodIndex.lastDay[Int(period)] >= extentSince { return figures.figure(indicator, period) }
        return inputs.access?.carried(indicator, unit, period, since: extentSince) ?? .none
    }

    /// - Parameter state: the unit's on the last day of `period`.
    private func resolvedTarget(of period: Int32, _ state: UnitTimelines.State, _ fixed: FixedNames) -> ResolvedTarget {
        let terms = inputs.targets.target(indicator, period, unit: unit, level: state.level)
        return ResolvedTarget(terms, direction: inputs.directions[Int(indicator)], fixed) {
            figure(inputs.periodIndex.previous[Int(period)], since: state.extentSince).reading
        }
    }

    /// Number of the unit's level in a period: on its last day, or where the unit does not exist then, in the row's.
    private func level(in period: Int32) -> Int32 {
        if period == self.period { return state.level }
        let then = inputs.units.state(of: unit, on: inputs.periodIndex.lastDay[Int(period)])
        return then.existence == .exists ? then.level : state.level
    }

    private var direction: Direction? { fixed.direction ?? inputs.directions[Int(indicator)] }

    /// - Parameter isHistory: it is about figures as `history` gives them, not about what `value` is bound to.
    private func group(_ period: Int32, isHistory: Bool = false) -> PeerGroup? {
        inputs.peers.group(assignment, indicator, period, level: level(in: period), isHistory: isHistory)
    }

    private func completeGroup(_ period: Int32, isHistory: Bool = false) -> PeerGroup? {
        group(period, isHistory: isHistory).flatMap {
            $0.isComplete(minimum: inputs.bindings[Int(assignment)].peersMin) ? $0 : nil
        }
    }

    /// The rank of a value among the unit's peers; missing for a unit that is none of them.
    private func rank(of reading: Reading, _ period: Int32, isHistory: Bool = false) -> Reading {
        guard let number = reading.number else { return reading }
        guard inputs.peers.holds(unit, assignment, period, level: level(in: period)),
            let rank = completeGroup(period, isHistory: isHistory)?.rank(of: number, direction)
        else { return .missing }
        return .integer(Int64(rank))
    }

    /// Whether a figure meets a target: peers are looked at only where it is a rank.
    private func isMet(
        _ target: ResolvedTarget,
        by reading: Reading,
        _ period: Int32,
        isHistory: Bool = false
    ) -> Reading {
        let rank = target.relation == .top ? rank(of: reading, period, isHistory: isHistory) : .missing
        return target.isMet(by: reading, rank: rank)
    }

    /// A target that other periods' rows read, with what it counts from.
    private struct FinalTarget {
        var target: ResolvedTarget
        var period: Int32
        /// First day of the extent that the unit has at the period's end.
        var extentSince: Int32
    }

    /// The last target that is set for the indicator and unit: the one that its own period's row sees, so that every
    /// row reads the same, whatever the unit becomes in between. Where the unit will have ended, it stays what it is.
    private var finalTarget: FinalTarget? {
        for period in inputs.targets.periods(of: indicator).reversed() {
            let then = inputs.units.state(of: unit, on: inputs.periodIndex.lastDay[Int(period)])
            let state = then.existence == .exists ? then : state
            let target = resolvedTarget(of: period, state, .none)
            if target.value != .noTarget {
                return FinalTarget(target: target, period: period, extentSince: state.extentSince)
            }
        }
        return nil
    }

    /// Whether the last target counts from the unit's figures.
    var isFinalTargetRelative: Bool { finalTarget?.target.isRelative ?? false }

    /// The first year up to this one whose value met the final target; missing where none did.
    private mutating func firstMetYear() -> Reading {
        guard var final = finalTarget?.target else { return .noTarget }
        if let value = fixed.finalTarget { final.value = value }
        if final.value == .conflict || final.value == .unreadable { return final.value }
        for period in historyPeriods() {
            guard isMet(final, by: earlier(period).reading, period, isHistory: true) == .boolean(true) else { continue }
            return .integer(inputs.periodIndex.year[Int(period)])
        }
        return .missing
    }
}

extension IndicatorReader {
    /// What the row inherits of the figures that it reads: their weakest flags, and whether figures from before and after
    /// a change of method stand side by side.
    ///
    /// - Parameter bound: what was read for the names that are bound.
    mutating func flags(of use: FigureUse, _ bound: FiguresRead = FiguresRead()) -> VerdictFlags {
        var read = bound
        if use.contains(.own), fixed.value == nil, !isFigureBound {
            take(figure, period, since: state.extentSince, &read)
        }
        if use.contains(.target), target.isRelative { takeBase(of: period, &read) }
        if use.contains(.previous) { takeBase(of: period, &read) }
        if use.contains(.baseline) { take(inputs.baselines[Int(indicator)], &read) }
        if use.contains(.history) {
            for number in historyPeriods() { take(number, &read) }
        }
        if use.contains(.finalTarget), let final = finalTarget, final.target.isRelative {
            take(inputs.periodIndex.previous[Int(final.period)], since: final.extentSince, &read)
        }
        if use.contains(.peers) || use.contains(.rank) && target.relation == .top { takePeers(of: period, &read) }
        if use.contains(.finalRank), finalTarget?.target.relation == .top {
            for number in historyPeriods() { takePeers(of: number, isHistory: true, &read) }
        }
        return inputs.breaks.flags(of: read)
    }

    private func takePeers(of period: Int32, isHistory: Bool = false, _ read: inout FiguresRead) {
        if let group = group(period, isHistory: isHistory) { read.take(flags: group.flags) }
    }

    /// Takes the figure of the period before, unless the assignment sets it.
    private func takeBase(of period: Int32, _ read: inout FiguresRead) {
        if fixed.previous == nil { take(inputs.periodIndex.previous[Int(period)], &read) }
    }

    private func take(_ period: Int32, _ read: inout FiguresRead) { take(period, since: state.extentSince, &read) }

    private func take(_ period: Int32, since extentSince: Int32, _ read: inout FiguresRead) {
        take(figure(period, since: extentSince), period, since: extentSince, &read)
    }

    private func take(_ figure: Figure, _ period: Int32, since extentSince: Int32, _ read: inout FiguresRead) {
        read.take(figure)
        guard !inputs.breaks.isEmpty, figure.reading.isPresent else { return }
        if let access = inputs.access { return access.note(indicator, unit, period, since: extentSince, into: &read) }
        let firstDay = inputs.periodIndex.firstDay[Int(period)]
        inputs.breaks.note(indicator, unit, period, series: 0, firstDay: firstDay, into: &read)
    }
}
