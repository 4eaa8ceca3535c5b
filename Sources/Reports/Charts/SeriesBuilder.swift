import PlanModel

/// Puts series together from verdicts, observations and targets.
struct SeriesBuilder {
    private let frame: RunFrame
    private let history: SeriesHistory
    private let targets: PlannedTargets
    private let illustration: Illustration
    private let extents: [Int32: [DayNumber]]

    init(_ frame: RunFrame, _ judged: [JudgedIndicator]) {
        self.frame = frame
        targets = PlannedTargets(frame)
        illustration = Illustration(frame)
        extents = frame.plan.units.extents
        history = SeriesHistory(
            frame,
            of: judged.compactMap { entry in
                guard case .indicator(let number) = frame.subjects[Int(entry.subject)].kind else { return nil }
                return (number, entry.units.map(\.unit))
            }
        )
    }

    /// The series of an indicator in a unit; nil where it is no indicator.
    func series(subject: Int32, _ judged: JudgedUnit) -> IndicatorSeries? {
        guard case .indicator(let indicator) = frame.subjects[Int(subject)].kind,
            let kind = latestPeriod(judged)
        else { return nil }
        let figures = judged.figures.filter { frame.periods[Int($0.period)].isSameKind(as: kind) }
        let isRank = figures.contains { ranks($0) && !$0.score.isNaN }
        let goals = self.goals(subject, judged.unit, indicator, figures, kind, isRank: isRank)
        let points = isRank ? ranks(figures) : self.points(indicator, judged.unit, figures, kind)
        let order = figures.sorted { frame.periods[Int($0.period)].precedes(frame.periods[Int($1.period)]) }
        let onGoal = order.last { !$0.target.isNaN && readsTarget($0) && ranks($0) == isRank }
        return IndicatorSeries(
            indicator: indicator,
            unit: judged.unit,
            isRank: isRank,
            points: joined(points, judged.unit, figures),
            goals: goals,
            verdict: onGoal ?? order.last,
            isVerdictOnGoal: onGoal != nil,
            isMissed: judged.isMissed,
            isIllustrative: figures.contains {
                illustration.marks(unit: judged.unit, subject: subject, period: $0.period)
            }
                || goals.contains { goal in
                    targets.target(ofSubject: Int(subject), unit: judged.unit, in: goal.period)
                        .map { Illustration.isMadeUp($0.basis) } ?? false
                }
        )
    }

    private func ranks(_ figure: JudgedFigure) -> Bool { frame.assignments[Int(figure.assignment)].judgesRank }

    private func readsTarget(_ figure: JudgedFigure) -> Bool {
        let reads = frame.assignments[Int(figure.assignment)].rule.reads
        return reads.contains { ["target", "target_upper", "meets", "threshold"].contains($0) }
    }

    private func latestPeriod(_ judged: JudgedUnit) -> Period? {
        judged.figures.map { frame.periods[Int($0.period)] }.max { $0.precedes($1) }
    }

    /// A figure that the assignment sets or binds is another one than the indicator's own.
    private func isOwn(_ figure: JudgedFigure) -> Bool {
        let assignment = frame.assignments[Int(figure.assignment)].assignment
        return assignment.settings["value"] == nil && assignment.bindings["value"] == nil
    }

    private func ranks(_ figures: [JudgedFigure]) -> [IndicatorSeries.Point] {
        points(of: figures.filter(ranks)) { figures in
            figures.first { !$0.score.isNaN }.map { ($0.score, $0.flags) }
        }
    }

    private func points(_ indicator: Int, _ unit: Int32, _ figures: [JudgedFigure], _ kind: Period)
        -> [IndicatorSeries.Point]
    {
        let observed = history.figures(indicator: indicator, unit: unit).filter { $0.key.isSameKind(as: kind) }
        var points = points(of: figures) { figures in
            let own = figures.filter(isOwn)
            return (own.isEmpty ? figures : own).first { !$0.value.isNaN }.map { ($0.value, $0.flags) }
        }
        for place in points.indices {
            guard let figure = observed[points[place].period], figure.value == points[place].value else { continue }
            points[place].isUncertain = !figure.flags.isDisjoint(with: [.estimate, .provisional])
            points[place].isBreak = figure.flags.contains(.methodBreak)
        }
        let judged = Set(points.map(\.period))
        for (period, figure) in observed where !judged.contains(period) && !figure.flags.contains(.notApplicable) {
            points.append(
                .init(
                    period: period,
                    value: figure.value,
                    isUncertain: !figure.flags.isDisjoint(with: [.estimate, .provisional]),
                    isBreak: figure.flags.contains(.methodBreak)
                )
            )
        }
        return points
    }

    /// A point for each period that was judged and applies.
    private func points(of figures: [JudgedFigure], _ figure: ([JudgedFigure]) -> (Double, VerdictFlags)?)
        -> [IndicatorSeries.Point]
    {
        Dictionary(grouping: figures, by: \.period).compactMap { number, figures in
            let period = frame.periods[Int(number)]
            if let (value, flags) = figure(figures) {
                let isUncertain = !flags.isDisjoint(with: [.estimate, .provisional])
                return .init(period: period, value: value, isUncertain: isUncertain)
            }
            if figures.allSatisfy({ $0.status == StatusTable.notApplicable }) { return nil }
            return .init(period: period, value: .nan)
        }
    }

    /// The points in order, each joined to the one before where nothing is missing between them: they follow each other
    /// in the calendar, or among the periods that the plan asks for.
    private func joined(_ points: [IndicatorSeries.Point], _ unit: Int32, _ figures: [JudgedFigure])
        -> [IndicatorSeries.Point]
    {
        var points = points.sorted { $0.period.precedes($1.period) }
        let judged = figures.map { frame.periods[Int($0.period)] }
        let own = frame.plan.periods.filter { period in points.first.map { period.isSameKind(as: $0.period) } ?? false }
        let asked = Set(judged + own).sorted { $0.precedes($1) }
        let changes = extents[unit] ?? []
        for place in points.indices.dropFirst() {
            let (before, point) = (points[place - 1], points[place])
            if changes.contains(where: { before.period.lastDay < $0 && $0 <= point.period.lastDay }) {
                points[place].isBreak = true
            }
            let next = asked.firstIndex(of: before.period).map { $0 + 1 } ?? asked.count
            let follows = point.period.previous == before.period || next < asked.count && asked[next] == point.period
            points[place].isJoined =
                follows && !points[place].isBreak && !before.value.isNaN && !point.value.isNaN
        }
        return points
    }

    /// Targets that were judged, and absolute ones of periods that are yet to be.
    private func goals(
        _ subject: Int32,
        _ unit: Int32,
        _ indicator: Int,
        _ figures: [JudgedFigure],
        _ kind: Period,
        isRank: Bool
    ) -> [IndicatorSeries.GoalPoint] {
        let direction = frame.plan.indicators[indicator].direction
        var goals: [IndicatorSeries.GoalPoint] = []
        for figure in figures where !figure.target.isNaN {
            let period = frame.periods[Int(figure.period)]
            let target = targets.target(ofSubject: Int(subject), unit: unit, in: period)
            let goal = Goal(figure.target, target, direction: direction, isRank: ranks(figure))
            let point = IndicatorSeries.GoalPoint(period: period, goal: goal)
            if !goals.contains(point) { goals.append(point) }
        }
        let judged = Set(goals.map(\.period))
        for period in targets.periods(ofIndicator: indicator)
        where period.isSameKind(as: kind) && !judged.contains(period) {
            guard let target = targets.target(ofSubject: Int(subject), unit: unit, in: period),
                let value = target.value.number, !(target.relation?.isRelative ?? false)
            else { continue }
            goals.append(.init(period: period, goal: Goal(value, target, direction: direction)))
        }
        // Ranks and figures have no scale in common.
        return goals.filter { ($0.goal.relation == .top) == isRank }.sorted {
            $0.period != $1.period
                ? $0.period.precedes($1.period) : ($0.goal.value < $1.goal.value)
        }
    }
}
