import Numerals
import PlanModel

/// Reads figures of any unit, indicator, period and series, as a row sees them: what was observed, what was computed, and
/// nothing from before a unit had its present extent unless figures add up across the change.
struct FigureAccess: Sendable {
    let units: UnitTimelines
    let periodIndex: PeriodIndex
    /// By indicator, whether predecessors' figures add up to the successor's.
    let isCarried: [Bool]
    let actual: FigureLookup
    /// Further series by their numbers, those that some binding asks for.
    let series: [UInt8: FigureLookup]
    /// Figures that are not yet in `actual`.
    var derived: DerivedFigures
    /// Of all series.
    var breaks: MethodBreaks

    init(
        _ plan: Plan,
        units: UnitTimelines,
        periodIndex: PeriodIndex,
        actual: FigureStore,
        series: [UInt8: FigureLookup],
        breaks: MethodBreaks
    ) {
        self.units = units
        self.periodIndex = periodIndex
        isCarried = plan.indicators.map { $0.carry == .sum }
        self.actual = FigureLookup(actual)
        self.series = series
        self.breaks = breaks
        derived = DerivedFigures(
            indicatorCount: plan.indicators.count,
            unitCount: plan.units.count,
            periodCount: periodIndex.count
        )
    }

    /// The figure of a unit in a period, as one sees it who looks back from `day`.
    ///
    /// - Parameters:
    ///   - period: number in the run's `PeriodIndex`; -1: nothing is known of it.
    ///   - series: number of the series; 0 is `actual`.
    ///   - day: last day of the row's period. A unit that does not exist then counts by the read period's own last day.
    func figure(_ indicator: Int32, _ unit: Int32, _ period: Int32, series: UInt8 = 0, from day: Int32) -> Figure {
        guard period >= 0 else { return .none }
        let lastDay = periodIndex.lastDay[Int(period)]
        let state = units.state(of: unit, on: day)
        guard state.existence == .exists else {
            return units.exists(unit, on: lastDay) ? cell(indicator, unit, period, series) : .none
        }
        if lastDay >= state.extentSince { return cell(indicator, unit, period, series) }
        return carried(indicator, unit, period, series: series, since: state.extentSince)
    }

    /// The figure of a period that ended before the unit got its extent: the sum over what the extent was put together
    /// from, where the indicator's figures add up; a missing part makes it missing.
    func carried(_ indicator: Int32, _ unit: Int32, _ period: Int32, series: UInt8 = 0, since day: Int32) -> Figure {
        guard period >= 0, isCarried[Int(indicator)], let parts = units.parts(of: unit, since: day) else {
            return .none
        }
        var sum = Figure(value: 0, flags: [], decimals: 0)
        for part in parts {
            let figure = figure(indicator, part, period, series: series, from: day - 1)
            sum.isPending = sum.isPending || figure.isPending
            guard let number = figure.reading.number else {
                return Figure(value: .nan, flags: [], decimals: 0, isPending: sum.isPending)
            }
            sum.value += number
            sum.flags.formUnion(figure.flags.intersection(.quality))
            sum.decimals = max(sum.decimals, figure.decimals)
        }
        sum.value = Rounding.roundedTo9(sum.value)
        sum.flags = sum.flags.weakest
        return sum
    }

    /// Takes a figure that `figure(_:_:_:series:from:)` gave, and where it stands, for changes of method to be seen.
    func take(
        _ figure: Figure,
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Int32,
        series: UInt8 = 0,
        from day: Int32,
        into read: inout FiguresRead
    ) {
        read.take(figure)
        guard !breaks.isEmpty, figure.reading.isPresent else { return }
        note(indicator, unit, period, series: series, from: day, into: &read)
    }

    private func note(
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Int32,
        series: UInt8,
        from day: Int32,
        into read: inout FiguresRead
    ) {
        let state = units.state(of: unit, on: day)
        let since = state.existence == .exists ? state.extentSince : .min
        note(indicator, unit, period, series: series, since: since, into: &read)
    }

    /// Notes where a figure stands.
    ///
    /// - Parameter day: the first of the extent that the figure is of; one from before it is a sum over its parts.
    func note(
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Int32,
        series: UInt8 = 0,
        since day: Int32,
        into read: inout FiguresRead
    ) {
        guard period >= 0 else { return }
        let firstDay = periodIndex.firstDay[Int(period)]
        breaks.note(indicator, unit, period, series: series, firstDay: firstDay, into: &read)
        guard periodIndex.lastDay[Int(period)] < day else { return }
        for part in units.parts(of: unit, since: day) ?? [] {
            note(indicator, part, period, series: series, from: day - 1, into: &read)
        }
    }

    private func cell(_ indicator: Int32, _ unit: Int32, _ period: Int32, _ series: UInt8) -> Figure {
        if series != 0 { return self.series[series]?.figure(indicator, unit, period) ?? .none }
        if !derived.isEmpty, let figure = derived.figure(indicator, unit, period) { return figure }
        return actual.figure(indicator, unit, period)
    }
}

extension FlagSet {
    /// The flags that say how sure a figure is.
    static let quality: FlagSet = [.estimate, .provisional, .final]

    /// The weakest of the flags that say how sure a figure is; empty where none is set.
    var weakest: FlagSet {
        for flag in [FlagSet.estimate, .provisional, .final] where contains(flag) { return flag }
        return []
    }
}
