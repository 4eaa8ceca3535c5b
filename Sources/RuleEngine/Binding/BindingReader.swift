import Numerals
import PlanModel

/// The row that bindings are read for.
struct BoundRow {
    var unit: Int32
    /// -1 where the row is of no indicator.
    var indicator: Int32 = -1
    /// -1 where the row is of no task.
    var task: Int32 = -1
    /// -1 where the row is of no objective.
    var objective: Int32 = -1
    /// Number in the run's `PeriodIndex`.
    var period: Int32
}

/// Reads what names are bound to. One a worker, moved from row to row.
struct BindingReader {
    var figures: FigureAccess
    private let targets: TargetStore
    private let handles: TextHandles
    private let directions: [Direction?]

    /// Tables of the row that was begun last, one after another, each in key order.
    private(set) var entries: [(key: Int32, value: Double)] = []
    /// The figures that were read since the row was begun.
    private(set) var read = FiguresRead()
    /// Whether one of them is yet to be computed.
    private(set) var readsPending = false
    /// The last single figure that was read; nil where it was none, or no single one.
    private(set) var single: Figure?

    private struct MembersKey: Hashable {
        var binding: ObjectIdentifier
        var period: Int32
        var level: Int32
    }
    /// Units of a selector or a level, which are the same for many rows.
    private var members: [MembersKey: [Int32]] = [:]
    private let plan: Plan

    init(_ plan: Plan, figures: FigureAccess, targets: TargetStore, handles: TextHandles) {
        self.plan = plan
        self.figures = figures
        self.targets = targets
        self.handles = handles
        directions = plan.indicators.map(\.direction)
    }

    /// Forgets what was read for the row before.
    mutating func begin() {
        entries.removeAll(keepingCapacity: true)
        read = FiguresRead()
        readsPending = false
        single = nil
    }

    /// The figures that were read since it was last asked.
    mutating func takeRead() -> FiguresRead {
        defer { read = FiguresRead() }
        return read
    }

    mutating func read(_ name: BoundName, _ row: BoundRow) -> Reading {
        single = nil
        return switch name {
        case .figures(let bound): bound.aggregate == nil ? one(bound, row) : many(bound, row)
        case .column(let column): cell(column, row)
        // Verdicts are not known here: who judges supplies them.
        case .verdict: .missing
        }
    }

    private mutating func one(_ bound: BoundFigures, _ row: BoundRow) -> Reading {
        guard let member = bound.members.first, let unit = unit(bound.units, row),
            let period = bound.periods[Int(row.period)].first, bound.periods[Int(row.period)].count == 1
        else { return .missing }
        return quantity(bound, member, unit, period, row)
    }

    private mutating func many(_ bound: BoundFigures, _ row: BoundRow) -> Reading {
        let first = entries.count
        let day = figures.periodIndex.lastDay[Int(row.period)]
        if case .children = bound.units, !figures.units.areChildrenKnown(of: row.unit, on: day) { return .unreadable }
        let periods = bound.periods[Int(row.period)]
        let units = units(bound, row)
        // A set may be empty; that the one unit is not there is no set.
        let hasUnits = bound.units.isSet || !units.isEmpty
        var isComplete = !periods.isEmpty && !bound.members.isEmpty && hasUnits && !bound.isCrossed
        for unit in units {
            for member in bound.members {
                for (place, period) in periods.enumerated() {
                    guard let number = quantity(bound, member, unit, period, row).figure else {
                        isComplete = isComplete && bound.skipsMissing
                        continue
                    }
                    let key =
                        bound.units.isSet
                        ? handles.unit[Int(unit)]
                        : bound.periodKeys.map { $0[Int(row.period)][place] } ?? member.key
                    entries.append((key, number))
                }
            }
        }
        single = nil
        guard isComplete else {
            entries.removeSubrange(first...)
            return .missing
        }
        // Only tables are asked for their decimals.
        guard bound.quantity != .decimals else {
            let count = entries.count - first
            return count > 0 ? .wholeTable(first: Int32(first), count: Int32(count)) : .missing
        }
        return aggregated(bound.aggregate!, first)
    }

    /// Makes one reading of the entries from `first` on. Of nothing there is neither a table nor a sum.
    private mutating func aggregated(_ aggregate: Binding.Aggregate, _ first: Int) -> Reading {
        let count = entries.count - first
        defer { if aggregate != .table { entries.removeSubrange(first...) } }
        if aggregate == .count { return .integer(Int64(count)) }
        guard count > 0 else { return .missing }
        let values = entries[first...]
        return switch aggregate {
        case .table: .table(first: Int32(first), count: Int32(count))
        case .sum: .number(Rounding.roundedTo9(values.reduce(0) { $0 + $1.value }))
        case .mean: .number(Rounding.roundedTo9(values.reduce(0) { $0 + $1.value } / Double(count)))
        case .min: .number(values.reduce(.infinity) { min($0, $1.value) })
        case .max: .number(values.reduce(-.infinity) { max($0, $1.value) })
        case .count: .integer(Int64(count))
        }
    }

    private mutating func quantity(
        _ bound: BoundFigures,
        _ member: BoundFigures.Member,
        _ unit: Int32,
        _ period: Int32,
        _ row: BoundRow
    ) -> Reading {
        let indicator = member.indicator < 0 ? row.indicator : member.indicator
        guard indicator >= 0, period >= 0 else { return .missing }
        switch bound.quantity {
        case .value: return value(indicator, unit, period, bound.series, row)
        case .target: return target(indicator, unit, period, row)
        case .decimals:
            let reading = value(indicator, unit, period, bound.series, row)
            guard reading.isPresent, let single else { return reading }
            return .decimals(single.decimals)
        }
    }

    /// The first of the series that has a value; a cell that can't be used is not passed over.
    private mutating func value(
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Int32,
        _ series: [UInt8],
        _ row: BoundRow
    ) -> Reading {
        var found = Figure.none
        for number in series {
            let figure = figure(indicator, unit, period, series: number, row)
            switch figure.reading {
            case .missing: if found.reading == .missing, !figure.flags.isEmpty { found = figure }
            case .withheld: found = figure
            default:
                single = figure
                return figure.reading
            }
        }
        single = found
        return found.reading
    }

    private mutating func target(_ indicator: Int32, _ unit: Int32, _ period: Int32, _ row: BoundRow) -> Reading {
        let day = figures.periodIndex.lastDay[Int(period)]
        let state = figures.units.state(of: unit, on: day)
        guard state.existence == .exists else { return .missing }
        let terms = targets.target(indicator, period, unit: unit, level: state.level)
        var base: Figure?
        let resolved = ResolvedTarget(terms, direction: directions[Int(indicator)], .none) {
            let figure = figures.figure(indicator, unit, figures.periodIndex.previous[Int(period)], from: day)
            base = figure
            return figure.reading
        }
        if let base { take(base, indicator, unit, figures.periodIndex.previous[Int(period)], series: 0, from: day) }
        switch resolved.value {
        case .noTarget: return .missing
        default: return resolved.value
        }
    }

    private mutating func figure(
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Int32,
        series: UInt8,
        _ row: BoundRow
    ) -> Figure {
        let day = figures.periodIndex.lastDay[Int(row.period)]
        let figure = figures.figure(indicator, unit, period, series: series, from: day)
        take(figure, indicator, unit, period, series: series, from: day)
        return figure
    }

    private mutating func take(
        _ figure: Figure,
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Int32,
        series: UInt8,
        from day: Int32
    ) {
        readsPending = readsPending || figure.isPending
        figures.take(figure, indicator, unit, period, series: series, from: day, into: &read)
    }

    // MARK: Units

    private func unit(_ units: BoundFigures.Units, _ row: BoundRow) -> Int32? {
        figures.units.unit(units, of: row.unit, on: figures.periodIndex.lastDay[Int(row.period)])
    }

    /// The units that are read, ascending. Those of a level or a selector are the same for many rows.
    private mutating func units(_ bound: BoundFigures, _ row: BoundRow) -> [Int32] {
        let day = figures.periodIndex.lastDay[Int(row.period)]
        let level: Int32
        switch bound.units {
        case .own, .parent, .one, .children:
            return figures.units.units(bound.units, of: row.unit, on: day)
        case .sameLevel: level = figures.units.state(of: row.unit, on: day).level
        case .selected: level = -1
        }
        let key = MembersKey(binding: ObjectIdentifier(bound), period: row.period, level: level)
        if let known = members[key] { return known }
        let found = figures.units.units(bound.units, of: row.unit, on: day)
        members[key] = found
        return found
    }

    private func cell(_ column: BoundColumn, _ row: BoundRow) -> Reading {
        if !column.ofUnits.isEmpty {
            guard let unit = unit(column.units, row),
                let place = figures.units.row(of: unit, on: figures.periodIndex.lastDay[Int(row.period)])
            else { return .missing }
            return column.ofUnits[place]
        }
        if row.indicator >= 0 { return column.ofIndicators[Int(row.indicator)] }
        if row.task >= 0 { return column.ofTasks[Int(row.task)] }
        return row.objective >= 0 ? column.ofObjectives[Int(row.objective)] : .missing
    }
}

extension Reading {
    /// What is put into a table for it: of decimals, too, which are whole numbers.
    fileprivate var figure: Double? { number ?? integer.map { Double($0) } }
}
