import PlanModel

/// The figures that count, unit by unit: of each observation the revision that was known, in the series `actual`.
///
/// A figure's cell is `indicator * periods + period`; the figures of unit `u` stand at `starts[u]..<starts[u + 1]`, each
/// cell at most once.
struct FigureStore: Sendable {
    private(set) var starts: [Int] = [0]
    private(set) var cell: [Int32] = []
    private(set) var value: [Double] = []
    private(set) var flags: [FlagSet] = []
    private(set) var decimals: [UInt8] = []
    /// Number of the observation that the figure came from, for finding its file and row again; -1 of a computed one.
    private(set) var observation: [Int32] = []

    let periodCount: Int
    /// Cells of one unit.
    let cellCount: Int

    init(indicatorCount: Int, periodCount: Int) {
        self.periodCount = periodCount
        cellCount = indicatorCount * periodCount
    }

    mutating func reserve(_ count: Int) {
        cell.reserveCapacity(count)
        value.reserveCapacity(count)
        flags.reserveCapacity(count)
        decimals.reserveCapacity(count)
        observation.reserveCapacity(count)
    }

    /// Adds the figures of further rows, each row in a cell of its own.
    ///
    /// - Parameter rows: numbers of observations and their cells.
    mutating func append(_ rows: [(row: Int32, cell: Int32)], of observations: ObservationColumns) {
        rows.withUnsafeBufferPointer { rows in
            cell.append(contentsOf: rows.lazy.map(\.cell))
            observation.append(contentsOf: rows.lazy.map(\.row))
            func take<Element>(_ column: [Element], into figures: inout [Element]) {
                column.withUnsafeBufferPointer { column in
                    figures.append(contentsOf: rows.lazy.map { column[Int($0.row)] })
                }
            }
            take(observations.value, into: &value)
            take(observations.flags, into: &flags)
            take(observations.decimals, into: &decimals)
        }
    }

    mutating func append(_ row: Int, cell: Int32, of observations: ObservationColumns) {
        self.cell.append(cell)
        value.append(observations.value[row])
        flags.append(observations.flags[row])
        decimals.append(observations.decimals[row])
        observation.append(Int32(row))
    }

    /// Puts another revision in the place of a figure.
    mutating func replace(_ figure: Int, by row: Int, conflicting: Bool, of observations: ObservationColumns) {
        value[figure] = observations.value[row]
        flags[figure] = conflicting ? observations.flags[row].union(.conflict) : observations.flags[row]
        decimals[figure] = observations.decimals[row]
        observation[figure] = Int32(row)
    }

    /// Takes over a figure of another store of the same cells.
    mutating func append(_ figure: Int, of other: FigureStore) {
        cell.append(other.cell[figure])
        value.append(other.value[figure])
        flags.append(other.flags[figure])
        decimals.append(other.decimals[figure])
        observation.append(other.observation[figure])
    }

    /// A figure that was computed.
    mutating func append(_ figure: Figure, cell: Int32) {
        self.cell.append(cell)
        value.append(figure.value)
        flags.append(figure.flags)
        decimals.append(figure.decimals)
        observation.append(-1)
    }

    func figure(at place: Int) -> Figure {
        Figure(value: value[place], flags: flags[place], decimals: decimals[place])
    }

    /// Ends the figures of the current unit.
    mutating func endUnit() { starts.append(cell.count) }
}
