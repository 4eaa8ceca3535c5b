import Diagnostics
import PlanModel

/// Sorts observations by unit and finds of each the revision that counts.
struct FigureStoreBuilder {
    private let observations: ObservationColumns
    private let knownOn: Int32
    private let series: UInt8
    /// Numbers of the observations' periods in the run's `PeriodIndex`.
    private let periodNumbers: [Int32]
    private var store: FigureStore
    /// Of the current unit: the figure in each cell, plus one; 0 where there is none.
    private var figureInCell: [Int32]
    /// Rows of the current unit that stand in cells of their own.
    private var found: [(row: Int32, cell: Int32)] = []
    /// Rows of the cells in which several stand; rare.
    private var repeated: [Int32: [Int]] = [:]

    /// - Parameters:
    ///   - series: number among the observations' series; 0 is `actual`.
    ///   - periodIndex: must hold every period of the observations.
    static func build(
        _ plan: Plan,
        series: UInt8 = 0,
        periodIndex: PeriodIndex,
        knownOn: DayNumber?,
        _ diagnostics: inout DiagnosticList
    ) -> FigureStore {
        var builder = FigureStoreBuilder(plan, series, periodIndex, knownOn)
        builder.add(plan, &diagnostics)
        return builder.store
    }

    private init(_ plan: Plan, _ series: UInt8, _ periodIndex: PeriodIndex, _ knownOn: DayNumber?) {
        observations = plan.observations
        self.series = series
        self.knownOn = knownOn?.rawValue ?? .max
        periodNumbers = observations.periods.map { periodIndex.number(of: $0)! }
        store = FigureStore(indicatorCount: plan.indicators.count, periodCount: periodIndex.count)
        store.reserve(observations.count)
        figureInCell = Array(repeating: 0, count: store.cellCount)
    }

    private mutating func add(_ plan: Plan, _ diagnostics: inout DiagnosticList) {
        let order = FigureStoreBuilder.orderByUnit(observations.unit, unitCount: plan.units.count)
        let count = observations.count
        var at = 0
        for unit in 0..<Int32(plan.units.count) {
            let first = store.starts.last!
            let start = at
            at = observations.unit.withUnsafeBufferPointer { units in
                var at = at
                while at < count, units[order.map { Int($0[at]) } ?? at] == unit { at += 1 }
                return at
            }
            if let order { add(order[start..<at]) } else { add(Int32(start)..<Int32(at)) }
            resolveRepeated(plan, &diagnostics)
            for figure in first..<store.cell.count { figureInCell[Int(store.cell[figure])] = 0 }
            store.endUnit()
        }
    }

    /// Adds the rows of a unit, of each cell the first.
    private mutating func add(_ rows: some Sequence<Int32>) {
        found.removeAll(keepingCapacity: true)
        let periodCount = Int32(store.periodCount)
        let first = Int32(store.cell.count)
        observations.indicator.withUnsafeBufferPointer { indicator in
            observations.period.withUnsafeBufferPointer { period in
                periodNumbers.withUnsafeBufferPointer { numbers in
                    for row in rows where isWanted(Int(row)) {
                        let cell = indicator[Int(row)] * periodCount + numbers[Int(period[Int(row)])]
                        let figure = figureInCell[Int(cell)]
                        if figure == 0 {
                            found.append((row, cell))
                            figureInCell[Int(cell)] = first + Int32(found.count)
                        } else {
                            repeated[cell, default: [Int(found[Int(figure - 1 - first)].row)]].append(Int(row))
                        }
                    }
                }
            }
        }
        store.append(found, of: observations)
    }

    @inline(__always)
    private func isWanted(_ row: Int) -> Bool {
        observations.series[row] == series && observations.recordedOn[row] <= knownOn
    }

    private mutating func resolveRepeated(_ plan: Plan, _ diagnostics: inout DiagnosticList) {
        guard !repeated.isEmpty else { return }
        for (cell, rows) in repeated.sorted(by: { $0.key < $1.key }) {
            let winner = RevisionWinner.find(rows.map { observations.recordedOn[$0] }) { a, b in
                same(rows[a], rows[b]) ? nil : "value"
            }
            store.replace(
                Int(figureInCell[Int(cell)]) - 1,
                by: rows[winner.place],
                conflicting: winner.isConflict,
                of: observations
            )
            report(winner, rows, plan, &diagnostics)
        }
        repeated.removeAll(keepingCapacity: true)
    }

    /// Whether two rows say the same: the same figure, or both none, with the same flags.
    private func same(_ a: Int, _ b: Int) -> Bool {
        let (left, right) = (observations.value[a], observations.value[b])
        return (left == right || left.isNaN && right.isNaN) && observations.flags[a] == observations.flags[b]
    }

    private func report(
        _ winner: RevisionWinner,
        _ rows: [Int],
        _ plan: Plan,
        _ diagnostics: inout DiagnosticList
    ) {
        guard let code = winner.code else { return }
        let places = rows.map { row in
            (file: observations.files[Int(observations.file[row])], row: Int(observations.row[row]))
        }
        diagnostics.add(
            code,
            at: SourceLocation(
                file: places.last!.file.path,
                row: places.last!.row,
                header: places.last!.file.valueHeader
            ),
            subject: plan.indicators[Int(observations.indicator[rows[0]])].id,
            [
                "rows": .list(places.map { "\($0.file.path):\($0.row)" }),
                "column": .text(places.last!.file.valueHeader),
            ]
        )
    }

    /// The rows in the order of their units, rows of one unit as they came, by counting; nil where they are in order.
    static func orderByUnit(_ units: [Int32], unitCount: Int) -> [Int32]? {
        if zip(units, units.dropFirst()).allSatisfy({ $0 <= $1 }) { return nil }
        let rows = Array(0..<Int32(units.count))
        var next = Array(repeating: Int32(0), count: unitCount + 1)
        for unit in units { next[Int(unit) + 1] += 1 }
        for unit in 0..<unitCount { next[unit + 1] += next[unit] }
        var order = rows
        for row in rows {
            let unit = Int(units[Int(row)])
            order[Int(next[unit])] = row
            next[unit] += 1
        }
        return order
    }
}
