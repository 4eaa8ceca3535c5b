import PlanModel

/// The days on which rows of units stand: no two rows of one unit may stand on the same day.
struct UnitSpans {
    /// Of one row; nil: since ever, or for ever.
    struct Days {
        var from: DayNumber?
        var to: DayNumber?

        fileprivate var range: ClosedRange<Int32> { (from?.rawValue ?? .min)...(to?.rawValue ?? .max) }
    }

    /// Of units that have several rows, the days of each, ascending.
    private var ranges: [Int32: [ClosedRange<Int32>]] = [:]

    /// Takes the days of a further row; false, and nothing is taken, where the unit has another row on one of them.
    mutating func take(_ days: Days, of unit: Int32, _ units: UnitTableBuilder) -> Bool {
        guard units.hasRows(unit) else { return true }
        let range = days.range
        var taken =
            ranges[unit]
            ?? units.rows(of: unit).map {
                units.columns.from[Int($0)]...units.columns.to[Int($0)]
            }
        let place = UnitSpans.place(of: range, taken)
        if place < taken.count, taken[place].overlaps(range) { return false }
        ranges[unit] = nil
        taken.insert(range, at: place)
        ranges[unit] = taken
        return true
    }

    /// The first that does not end before the range begins.
    private static func place(of range: ClosedRange<Int32>, _ taken: [ClosedRange<Int32>]) -> Int {
        var (low, high) = (0, taken.count)
        while low < high {
            let middle = (low + high) / 2
            if taken[middle].upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
