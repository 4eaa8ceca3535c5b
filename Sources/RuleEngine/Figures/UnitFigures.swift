import PlanModel

/// The figures of one unit at a time, in a grid, so that any of them is found at once.
struct UnitFigures {
    private var store: FigureStore
    /// The figure in each cell, plus one; 0 where there is none.
    private var grid: [Int32]
    private var loaded: Range<Int> = 0..<0

    init(_ store: FigureStore) {
        self.store = store
        grid = Array(repeating: 0, count: store.cellCount)
    }

    /// Takes the figures of further units from another store of the same cells.
    mutating func use(_ store: FigureStore) {
        for figure in loaded { grid[Int(self.store.cell[figure])] = 0 }
        loaded = 0..<0
        self.store = store
    }

    /// Puts the figures of `unit` in the place of those of the unit before.
    mutating func load(unit: Int32) {
        for figure in loaded { grid[Int(store.cell[figure])] = 0 }
        loaded = store.places(of: unit)
        for figure in loaded { grid[Int(store.cell[figure])] = Int32(figure + 1) }
    }

    /// The figure of an indicator in a period; `period` may be -1, of which nothing is known.
    func figure(_ indicator: Int32, _ period: Int32) -> Figure {
        guard period >= 0 else { return .none }
        let figure = Int(grid[Int(indicator) * store.periodCount + Int(period)]) - 1
        guard figure >= 0 else { return .none }
        return store.figure(at: figure)
    }
}

/// One figure that counts.
struct Figure {
    /// NaN where there is none.
    var value: Double
    var flags: FlagSet
    /// Decimals as printed, or `notPrinted`.
    var decimals: UInt8
    /// It is to be computed, and has not been yet.
    var isPending = false

    /// Stands in `decimals` for a figure that no cell holds.
    static let notPrinted = UInt8.max

    static let none = Figure(value: .nan, flags: [], decimals: 0)

    /// What reading it gives. A figure flagged as not applicable or withheld has no value for anybody.
    var reading: Reading {
        if flags.contains(.conflict) { return .conflict }
        if flags.contains(.unreadable) { return .unreadable }
        if flags.contains(.withheld) { return .withheld }
        return value.isNaN || flags.contains(.notApplicable) ? .missing : .number(value)
    }
}
