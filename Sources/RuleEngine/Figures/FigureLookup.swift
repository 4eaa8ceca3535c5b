/// Finds the figure of any unit in any cell: for reading units other than the one whose rows are judged.
struct FigureLookup: Sendable {
    let store: FigureStore
    /// Figures of each unit in the order of their cells; empty where the store has them so already.
    private let order: [Int32]

    init(_ store: FigureStore) {
        self.store = store
        var isOrdered = true
        for (start, end) in zip(store.starts, store.starts.dropFirst()) {
            for place in start..<end where place > start && store.cell[place - 1] > store.cell[place] {
                isOrdered = false
            }
        }
        guard !isOrdered else {
            order = []
            return
        }
        var order = Array(0..<Int32(store.cell.count))
        for (start, end) in zip(store.starts, store.starts.dropFirst()) {
            order[start..<end].sort { store.cell[Int($0)] < store.cell[Int($1)] }
        }
        self.order = order
    }

    /// The figure of an indicator of a unit; `period` may be -1, of which nothing is known.
    func figure(_ indicator: Int32, _ unit: Int32, _ period: Int32) -> Figure {
        guard period >= 0 else { return .none }
        let wanted = indicator * Int32(store.periodCount) + period
        let places = store.places(of: unit)
        var (low, high) = (places.lowerBound, places.upperBound)
        while low < high {
            let middle = (low + high) / 2
            let place = order.isEmpty ? middle : Int(order[middle])
            let cell = store.cell[place]
            if cell == wanted { return store.figure(at: place) }
            if cell < wanted { low = middle + 1 } else { high = middle }
        }
        return .none
    }
}
