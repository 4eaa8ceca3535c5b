import PlanModel

/// The figures that count, unit by unit: of each observation the revision that was known, in the series `actual`.
///
/// A figure's cell is `indicator * periods + period`; a unit's figures stand together, each cell at most once.
struct FigureStore: Sendable {
    /// The units whose figures there are: all of the plan, or some.
    private(set) var units: Range<Int32>
    /// Where the figures of each of the units begin; last where those of the last end.
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

    /// A store without figures.
    ///
    /// - Parameter firstUnit: number of the first unit whose figures come.
    init(indicatorCount: Int, periodCount: Int, firstUnit: Int32 = 0) {
        units = firstUnit..<firstUnit
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

    /// Where the figures of a unit stand.
    func places(of unit: Int32) -> Range<Int> {
        let place = Int(unit - units.lowerBound)
        return starts[place]..<starts[place + 1]
    }

    /// Adds figures of rows that stand together, each in a cell of its own.
    ///
    /// - Parameters:
    ///   - cells: one a row.
    ///   - numbers: of the observations, one a row.
    mutating func append(
        _ rows: Range<Int>,
        of block: ObservationBlock,
        cells: UnsafeBufferPointer<Int32>,
        numbers: UnsafeBufferPointer<Int32>
    ) {
        cell.append(contentsOf: cells)
        observation.append(contentsOf: numbers)
        value.append(contentsOf: UnsafeBufferPointer(start: block.value + rows.lowerBound, count: rows.count))
        flags.append(contentsOf: UnsafeBufferPointer(start: block.flags + rows.lowerBound, count: rows.count))
        decimals.append(contentsOf: UnsafeBufferPointer(start: block.decimals + rows.lowerBound, count: rows.count))
    }

    /// Adds the figure of an observation.
    mutating func append(_ observation: Observation, number: Int, cell: Int32) {
        self.cell.append(cell)
        value.append(observation.value)
        flags.append(observation.flags)
        decimals.append(observation.decimals)
        self.observation.append(Int32(number))
    }

    /// Puts another revision in the place of a figure.
    mutating func replace(_ figure: Int, by observation: Observation, number: Int, conflicting: Bool) {
        value[figure] = observation.value
        flags[figure] = conflicting ? observation.flags.union(.conflict) : observation.flags
        decimals[figure] = observation.decimals
        self.observation[figure] = Int32(number)
    }

    /// Says which observation a figure came from.
    mutating func number(_ figure: Int, _ observation: Int) { self.observation[figure] = Int32(observation) }

    /// Takes over a figure of another store of the same cells.
    mutating func append(_ figure: Int, of other: FigureStore) {
        cell.append(other.cell[figure])
        value.append(other.value[figure])
        flags.append(other.flags[figure])
        decimals.append(other.decimals[figure])
        observation.append(other.observation[figure])
    }

    /// Takes over all figures of a store of the units that follow.
    mutating func append(_ other: FigureStore) {
        precondition(other.units.lowerBound == units.upperBound)
        let before = cell.count
        cell += other.cell
        value += other.value
        flags += other.flags
        decimals += other.decimals
        observation += other.observation
        starts += other.starts.dropFirst().lazy.map { $0 + before }
        units = units.lowerBound..<other.units.upperBound
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
    mutating func endUnit() { endUnit(before: cell.count) }

    /// Ends the figures of the current unit before a place, where those of the next begin.
    mutating func endUnit(before place: Int) {
        starts.append(place)
        units = units.lowerBound..<units.upperBound + 1
    }
}
