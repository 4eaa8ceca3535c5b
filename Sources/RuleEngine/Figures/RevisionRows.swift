import Diagnostics
import PlanModel

/// Rows of some units, in whatever order, several of which may stand in one cell: tells which of these counts.
struct RevisionRows {
    private let plan: Plan
    private let periodNumbers: [Int32]
    private let periodCount: Int
    private var rows: [Observation] = []
    private var numbers: [Int] = []

    /// - Parameter periodNumbers: numbers of the observations' periods in the run's `PeriodIndex`.
    init(_ plan: Plan, periodNumbers: [Int32], periodCount: Int) {
        self.plan = plan
        self.periodNumbers = periodNumbers
        self.periodCount = periodCount
    }

    var count: Int { rows.count }

    /// Adds a row and its number among the observations.
    mutating func append(_ row: Observation, number: Int) {
        rows.append(row)
        numbers.append(number)
    }

    /// Adds the figures of the units to a store, and says what is odd about revisions.
    func write(_ units: Range<Int32>, to store: inout FigureStore, _ diagnostics: inout DiagnosticList) {
        let order = RevisionRows.order(rows.map { $0.unit - units.lowerBound }, unitCount: units.count)
        /// Of the current unit: the figure in each cell, plus one; 0 where there is none.
        var figureInCell = Array(repeating: 0, count: store.cellCount)
        var at = 0
        for unit in units {
            let first = store.cell.count
            /// Rows of the cells in which several stand; rare.
            var repeated: [Int32: [Int]] = [:]
            while at < order.count, rows[Int(order[at])].unit == unit {
                let row = Int(order[at])
                at += 1
                let cell = rows[row].indicator * Int32(periodCount) + periodNumbers[Int(rows[row].period)]
                let figure = figureInCell[Int(cell)]
                if figure == 0 {
                    store.append(rows[row], number: row, cell: cell)
                    figureInCell[Int(cell)] = store.cell.count
                } else {
                    repeated[cell, default: [Int(store.observation[figure - 1])]].append(row)
                }
            }
            resolve(repeated, figureInCell, &store, &diagnostics)
            for figure in first..<store.cell.count {
                figureInCell[Int(store.cell[figure])] = 0
                store.number(figure, numbers[Int(store.observation[figure])])
            }
            store.endUnit()
        }
    }

    private func resolve(
        _ repeated: [Int32: [Int]],
        _ figureInCell: [Int],
        _ store: inout FigureStore,
        _ diagnostics: inout DiagnosticList
    ) {
        for (cell, places) in repeated.sorted(by: { $0.key < $1.key }) {
            let winner = RevisionWinner.find(places.map { rows[$0].recordedOn }) { a, b in
                rows[places[a]].saysTheSame(as: rows[places[b]]) ? nil : "value"
            }
            let row = places[winner.place]
            let figure = figureInCell[Int(cell)] - 1
            store.replace(figure, by: rows[row], number: row, conflicting: winner.isConflict)
            report(winner, places.map { rows[$0] }, &diagnostics)
        }
    }

    private func report(_ winner: RevisionWinner, _ rows: [Observation], _ diagnostics: inout DiagnosticList) {
        guard let code = winner.code else { return }
        let places = rows.map { (file: plan.observations.files[Int($0.file)], row: Int($0.row)) }
        let last = places[places.count - 1]
        diagnostics.add(
            code,
            at: SourceLocation(file: last.file.path, row: last.row, header: last.file.valueHeader),
            subject: plan.indicators[Int(rows[0].indicator)].id,
            [
                "rows": .list(places.map { "\($0.file.path):\($0.row)" }),
                "column": .text(last.file.valueHeader),
            ]
        )
    }

    /// The rows in the order of their units, rows of one unit as they came, by counting.
    private static func order(_ units: [Int32], unitCount: Int) -> [Int32] {
        var next = Array(repeating: Int32(0), count: unitCount + 1)
        for unit in units { next[Int(unit) + 1] += 1 }
        for unit in 0..<unitCount { next[unit + 1] += next[unit] }
        var order = Array(repeating: Int32(0), count: units.count)
        for (row, unit) in zip(Int32(0)..., units) {
            order[Int(next[Int(unit)])] = row
            next[Int(unit)] += 1
        }
        return order
    }
}

extension Observation {
    /// Whether two rows say the same: the same figure, or both none, with the same flags.
    fileprivate func saysTheSame(as other: Observation) -> Bool {
        (value == other.value || value.isNaN && other.value.isNaN) && flags == other.flags
    }
}
