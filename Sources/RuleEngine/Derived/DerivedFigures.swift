import PlanModel

/// Figures that were computed, or are to be, indicator by indicator.
struct DerivedFigures: Sendable {
    private enum State: UInt8 {
        case pending, computed
        /// An observation stands in the cell, and wins.
        case observed
    }

    /// One computed indicator: a grid of its units and all periods.
    private struct Column: Sendable {
        /// By unit, its place in the grid; -1 for units that it is not computed for.
        var slots: [Int32]
        var value: [Double]
        var flags: [FlagSet]
        var state: [State]
    }

    private let unitCount: Int
    private let periodCount: Int
    private var columns: [Column] = []
    /// By indicator, its column; -1 where it is not computed.
    private var columnOf: [Int32]

    init(indicatorCount: Int, unitCount: Int, periodCount: Int) {
        self.unitCount = unitCount
        self.periodCount = periodCount
        columnOf = Array(repeating: -1, count: indicatorCount)
    }

    var isEmpty: Bool { columns.isEmpty }

    /// Begins an indicator, or adds units to it: its cells for them are pending in `periods`, missing in all others.
    mutating func begin(_ indicator: Int32, units: [Int32], periods: [Int32]) {
        let isNew = columnOf[Int(indicator)] < 0
        var column =
            isNew
            ? Column(slots: Array(repeating: -1, count: unitCount), value: [], flags: [], state: [])
            : columns.remove(at: Int(columnOf[Int(indicator)]))
        for unit in units where column.slots[Int(unit)] < 0 {
            column.slots[Int(unit)] = Int32(column.value.count / periodCount)
            column.value += repeatElement(.nan, count: periodCount)
            column.flags += repeatElement([], count: periodCount)
            column.state += repeatElement(.computed, count: periodCount)
            for period in periods { column.state[column.state.count - periodCount + Int(period)] = .pending }
        }
        if isNew { columnOf[Int(indicator)] = Int32(columns.count) }
        columns.insert(column, at: Int(columnOf[Int(indicator)]))
    }

    mutating func set(_ indicator: Int32, _ unit: Int32, _ period: Int32, _ value: Double, _ flags: FlagSet) {
        guard let (column, place) = place(indicator, unit, period) else { return }
        columns[column].value[place] = value
        columns[column].flags[place] = flags
        columns[column].state[place] = .computed
    }

    mutating func setObserved(_ indicator: Int32, _ unit: Int32, _ period: Int32) {
        guard let (column, place) = place(indicator, unit, period) else { return }
        columns[column].state[place] = .observed
    }

    /// The figure of a cell that is computed; nil where observations stand.
    func figure(_ indicator: Int32, _ unit: Int32, _ period: Int32) -> Figure? {
        guard let (column, place) = place(indicator, unit, period) else { return nil }
        let state = columns[column].state[place]
        if state == .observed { return nil }
        return Figure(
            value: columns[column].value[place],
            flags: columns[column].flags[place],
            decimals: Figure.notPrinted,
            isPending: state == .pending
        )
    }

    /// The observed figures with the computed ones in their cells.
    func merged(into observed: FigureStore) -> FigureStore {
        var store = FigureStore(indicatorCount: columnOf.count, periodCount: periodCount)
        store.reserve(observed.cell.count + columns.reduce(0) { $0 + $1.value.count })
        let computed = columnOf.indices.filter { columnOf[$0] >= 0 }.map { Int32($0) }
        for unit in 0..<Int32(unitCount) {
            for place in observed.places(of: unit) {
                let cell = observed.cell[place]
                let (indicator, period) = (cell / Int32(periodCount), cell % Int32(periodCount))
                if figure(indicator, unit, period) == nil { store.append(place, of: observed) }
            }
            for indicator in computed {
                for period in 0..<Int32(periodCount) {
                    guard let figure = figure(indicator, unit, period), figure.reading != .missing else { continue }
                    store.append(figure, cell: indicator * Int32(periodCount) + period)
                }
            }
            store.endUnit()
        }
        return store
    }

    private func place(_ indicator: Int32, _ unit: Int32, _ period: Int32) -> (column: Int, place: Int)? {
        let column = Int(columnOf[Int(indicator)])
        guard column >= 0, period >= 0 else { return nil }
        let slot = Int(columns[column].slots[Int(unit)])
        return slot < 0 ? nil : (column, slot * periodCount + Int(period))
    }
}
