import PlanModel

/// The observations that counted, of the indicators and units that charts show.
///
/// Nothing is chosen where rows contradict each other: two of the latest date that differ, dated beside undated ones.
struct SeriesHistory {
    /// A figure as the tables have it; NaN where a row says that there is none, or where none can be used.
    struct Figure {
        var value: Double
        var flags: FlagSet
    }

    private struct Cell: Hashable {
        var indicator: Int32
        var unit: Int32
    }

    fileprivate struct Rows {
        var latest: Int32
        var figure: Figure
        var isMixed = false
        var isConflict = false
    }

    private var cells: [Cell: [Int32: Rows]] = [:]
    private let periods: [Period]

    /// - Parameter series: indicators by their number in the plan, with the units that are wanted of each.
    init(_ frame: RunFrame, of series: [(indicator: Int, units: [Int32])]) {
        let observations = frame.plan.observations
        periods = observations.periods
        var wanted: [[Int32]] = Array(repeating: [], count: frame.plan.indicators.count)
        for entry in series { wanted[entry.indicator] = entry.units }
        let knownOn = frame.knownOn?.rawValue ?? .max
        let units = Set(series.flatMap(\.units))
        observations.scan { facts in
            units.contains(where: facts.units.contains)
        } each: { part in
            let rows = part.rows
            for row in 0..<part.count where units.contains(rows.unit[row]) {
                let (indicator, unit) = (rows.indicator[row], rows.unit[row])
                guard wanted[Int(indicator)].contains(unit), rows.series[row] == 0, rows.recordedOn[row] <= knownOn
                else { continue }
                take(
                    Figure(value: rows.value[row], flags: rows.flags[row]),
                    Cell(indicator: indicator, unit: unit),
                    rows.period[row],
                    rows.recordedOn[row]
                )
            }
        }
    }

    private mutating func take(_ figure: Figure, _ cell: Cell, _ period: Int32, _ recordedOn: Int32) {
        cells[cell, default: [:]][period, default: Rows(latest: recordedOn, figure: figure)].take(figure, recordedOn)
    }

    /// The figures of an indicator in a unit.
    func figures(indicator: Int, unit: Int32) -> [Period: Figure] {
        var figures: [Period: Figure] = [:]
        for (period, rows) in cells[Cell(indicator: Int32(indicator), unit: unit)] ?? [:] {
            figures[periods[Int(period)]] = rows.counting
        }
        return figures
    }
}

extension SeriesHistory.Rows {
    fileprivate mutating func take(_ figure: SeriesHistory.Figure, _ recordedOn: Int32) {
        let undated = ObservationColumns.undated
        if (recordedOn == undated) != (latest == undated) { isMixed = true }
        if recordedOn == latest {
            isConflict = isConflict || !figure.isSame(as: self.figure)
        } else if recordedOn > latest {
            (self.figure, latest, isConflict) = (figure, recordedOn, false)
        }
    }

    fileprivate var counting: SeriesHistory.Figure {
        let isUnusable = isMixed || isConflict || !figure.flags.isDisjoint(with: [.conflict, .unreadable, .withheld])
        return isUnusable ? SeriesHistory.Figure(value: .nan, flags: figure.flags) : figure
    }
}

extension SeriesHistory.Figure {
    fileprivate func isSame(as other: SeriesHistory.Figure) -> Bool {
        flags == other.flags && (value == other.value || value.isNaN && other.value.isNaN)
    }
}
