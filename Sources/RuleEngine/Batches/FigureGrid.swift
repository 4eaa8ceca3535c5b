import PlanModel

/// The figures of several units, each unit's in a grid of its own that stays where it is until all are forgotten: what rows
/// that wait for a call read from.
///
/// A cell is `indicator * periods + period`, as in `FigureStore`; NaN where there is no figure.
final class FigureGrid {
    private var store: FigureStore
    /// Cells of a unit's grid: one at least, for rows that are about no figure.
    private let cellCount: Int
    /// Units that there is room for.
    let capacity: Int
    private(set) var count = 0
    /// Made when the first unit is loaded: a plan of one unit needs none.
    private lazy var cells: UnsafeMutablePointer<Double> = {
        let cells = UnsafeMutablePointer<Double>.allocate(capacity: capacity * cellCount)
        cells.initialize(repeating: .nan, count: capacity * cellCount)
        isMade = true
        return cells
    }()
    private var isMade = false
    /// Figures that were put into each grid, by their places in the store.
    private var loaded: [Range<Int>] = []
    /// Whether a figure of the unit that was loaded last has flags: it is read with more care then.
    private(set) var isPlain = true
    private var oddCells: Set<Int32> = []

    /// Figures that all grids together have room for; one unit's always have.
    private static let mostCells = 1 << 16

    init(_ store: FigureStore) {
        self.store = store
        cellCount = max(1, store.cellCount)
        capacity = max(1, min(FigureGrid.mostCells / cellCount, 1024))
    }

    deinit { if isMade { cells.deallocate() } }

    var isFull: Bool { count == capacity }

    /// Takes the figures of further units from another store of the same cells. No unit may be loaded.
    func use(_ store: FigureStore) {
        precondition(count == 0)
        self.store = store
    }

    /// Puts the figures of a unit into the next grid and gives that.
    func load(unit: Int32) -> UnsafePointer<Double> {
        precondition(!isFull)
        let grid = cells + count * cellCount
        count += 1
        let figures = store.places(of: unit)
        loaded.append(figures)
        var flags: FlagSet = []
        store.cell.withUnsafeBufferPointer { cell in
            store.value.withUnsafeBufferPointer { value in
                store.flags.withUnsafeBufferPointer { flag in
                    for figure in figures {
                        grid[Int(cell[figure])] = value[figure]
                        flags.formUnion(flag[figure])
                    }
                }
            }
        }
        isPlain = flags.isEmpty
        if !isPlain { oddCells = Set(figures.filter { !store.flags[$0].isEmpty }.map { store.cell[$0] }) }
        return UnsafePointer(grid)
    }

    /// Whether the figure in a cell of the unit that was loaded last has flags.
    func isOdd(_ cell: Int32) -> Bool { !isPlain && oddCells.contains(cell) }

    /// Forgets all units.
    func removeAll() {
        for (number, figures) in loaded.enumerated() {
            let grid = cells + number * cellCount
            for figure in figures { grid[Int(store.cell[figure])] = .nan }
        }
        loaded.removeAll(keepingCapacity: true)
        count = 0
    }
}
