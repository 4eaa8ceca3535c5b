import Diagnostics
import PlanModel

/// Finds of each observation the revision that counts, for some units at a time: it keeps no more than is needed for them.
/// For one thread.
final class FigureStoreBuilder {
    private let plan: Plan
    private let observations: ObservationColumns
    private let knownOn: Int32
    private let series: UInt8
    /// Numbers of the observations' periods in the run's `PeriodIndex`.
    private let periodNumbers: [Int32]
    private let periodCount: Int
    /// Rows are unpacked into it.
    private let room = ObservationBlock(capacity: ObservationColumns.rowsAtOnce)
    private var cells: [Int32]
    private var numbers: [Int32]
    /// Of each cell the last unit, by a number of its own, that had a figure in it.
    private var lastIn: [Int32]
    private var lastUnit: Int32 = 0

    /// - Parameters:
    ///   - series: number among the observations' series; 0 is `actual`.
    ///   - periodIndex: must hold every period of the observations.
    init(_ plan: Plan, series: UInt8 = 0, periodIndex: PeriodIndex, knownOn: DayNumber?) {
        self.plan = plan
        observations = plan.observations
        self.series = series
        self.knownOn = knownOn?.rawValue ?? .max
        periodNumbers = observations.periods.map { periodIndex.number(of: $0)! }
        periodCount = periodIndex.count
        cells = Array(repeating: 0, count: ObservationColumns.rowsAtOnce)
        numbers = cells
        lastIn = Array(repeating: 0, count: plan.indicators.count * periodIndex.count)
    }

    /// The figures of all units of the plan.
    static func all(
        _ plan: Plan,
        series: UInt8 = 0,
        periodIndex: PeriodIndex,
        knownOn: DayNumber?,
        _ diagnostics: inout DiagnosticList
    ) -> FigureStore {
        let builder = FigureStoreBuilder(plan, series: series, periodIndex: periodIndex, knownOn: knownOn)
        let ranges = UnitRanges.ofAll(plan)
        guard ranges.count > 1 else { return builder.build(0..<Int32(plan.units.count), &diagnostics) }
        var store = FigureStore(indicatorCount: plan.indicators.count, periodCount: periodIndex.count)
        store.reserve(plan.observations.count)
        for range in ranges { store.append(builder.build(range, &diagnostics)) }
        return store
    }

    /// The figures of some units.
    ///
    /// - Parameter body: gets all rows among which those of these units are, before they are looked at.
    func build(
        _ units: Range<Int32>,
        _ diagnostics: inout DiagnosticList,
        _ body: (ObservationPart) -> Void = { _ in }
    ) -> FigureStore {
        var store = emptyStore(units)
        /// Of each figure its unit.
        var owners: [Int32] = []
        forEachRun(of: units, body) { rows, part in
            let count = rows.count
            setCells(rows, part)
            owners.append(contentsOf: UnsafeBufferPointer(start: part.rows.unit + rows.lowerBound, count: count))
            cells.withUnsafeBufferPointer { cells in
                numbers.withUnsafeBufferPointer { numbers in
                    store.append(
                        rows,
                        of: part.rows,
                        cells: UnsafeBufferPointer(rebasing: cells[..<count]),
                        numbers: UnsafeBufferPointer(rebasing: numbers[..<count])
                    )
                }
            }
        }
        return end(&store, units, owners) ? store : buildFromRevisions(units, &diagnostics)
    }

    private func emptyStore(_ units: Range<Int32>) -> FigureStore {
        FigureStore(indicatorCount: plan.indicators.count, periodCount: periodCount, firstUnit: units.lowerBound)
    }

    /// Calls `body` with rows that stand together, are of the units and count, or may once revisions are told apart.
    private func forEachRun(
        of units: Range<Int32>,
        _ first: (ObservationPart) -> Void = { _ in },
        _ body: (Range<Int>, ObservationPart) -> Void
    ) {
        let (series, knownOn) = (series, knownOn)
        observations.scan(in: room) { facts in
            facts.units.overlaps(units) && facts.recordedOn.lowerBound <= knownOn
        } each: { part in
            first(part)
            let rows = part.rows
            let (unit, ofSeries, recordedOn) = (rows.unit, rows.series, rows.recordedOn)
            let isPlain = part.facts.map { $0.isActual && series == 0 && $0.recordedOn.upperBound <= knownOn } ?? false
            let isWanted = { (row: Int) in
                units.lowerBound <= unit[row] && unit[row] < units.upperBound
                    && (isPlain || ofSeries[row] == series && recordedOn[row] <= knownOn)
            }
            var row = 0
            while row < part.count {
                guard isWanted(row) else {
                    row += 1
                    continue
                }
                var end = row + 1
                while end < part.count, isWanted(end) { end += 1 }
                body(row..<end, part)
                row = end
            }
        }
    }

    /// Works out the cells of rows that stand together, and the numbers of their observations.
    private func setCells(_ rows: Range<Int>, _ part: ObservationPart) {
        let periodCount = Int32(periodCount)
        let (indicator, period) = (part.rows.indicator + rows.lowerBound, part.rows.period + rows.lowerBound)
        let first = Int32(part.first + rows.lowerBound)
        cells.withUnsafeMutableBufferPointer { cells in
            periodNumbers.withUnsafeBufferPointer { numbers in
                for row in 0..<rows.count { cells[row] = indicator[row] &* periodCount &+ numbers[Int(period[row])] }
            }
        }
        numbers.withUnsafeMutableBufferPointer { numbers in
            for row in 0..<rows.count { numbers[row] = first &+ Int32(truncatingIfNeeded: row) }
        }
    }

    /// Says of each unit where its figures stand; false where they don't stand in the order of the units, each in a cell
    /// of its own.
    private func end(_ store: inout FigureStore, _ units: Range<Int32>, _ owners: [Int32]) -> Bool {
        var unit = units.lowerBound
        var isPlain = true
        var ends: [Int] = []
        // Numbers of units run on from one call to the next, so that what they left behind needs no clearing.
        let base = lastUnit &- units.lowerBound &+ 1
        if lastUnit > Int32.max - Int32(units.count) - 1 { return false }
        lastUnit += Int32(units.count)
        lastIn.withUnsafeMutableBufferPointer { lastIn in
            store.cell.withUnsafeBufferPointer { cell in
                owners.withUnsafeBufferPointer { owners in
                    for figure in owners.indices {
                        let owner = owners[figure]
                        if owner < unit { isPlain = false }
                        while unit < owner {
                            ends.append(figure)
                            unit += 1
                        }
                        let place = Int(cell[figure])
                        if lastIn[place] == base &+ owner { isPlain = false }
                        lastIn[place] = base &+ owner
                        if !isPlain { return }
                    }
                }
            }
        }
        guard isPlain else { return false }
        for figure in ends { store.endUnit(before: figure) }
        while store.units.upperBound < units.upperBound { store.endUnit() }
        return true
    }

    /// The same where rows are not in the order of their units, or several stand in one cell.
    private func buildFromRevisions(_ units: Range<Int32>, _ diagnostics: inout DiagnosticList) -> FigureStore {
        var revisions = RevisionRows(plan, periodNumbers: periodNumbers, periodCount: periodCount)
        forEachRun(of: units) { rows, part in
            for row in rows { revisions.append(part.rows[row], number: part.first + row) }
        }
        var store = emptyStore(units)
        store.reserve(revisions.count)
        revisions.write(units, to: &store, &diagnostics)
        return store
    }
}
