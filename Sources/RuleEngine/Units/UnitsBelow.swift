import PlanModel
import Workers

/// Which units some row puts right below which others: those of one parent stand together.
struct UnitsBelow: Sendable {
    /// Units that others are below, ascending; most units are none.
    private var parents: [Int32] = []
    /// Units below `parents[p]` stand at `starts[p]..<starts[p + 1]` of `units`, ascending.
    private var starts: [Int32] = [0]
    private var units: [Int32] = []

    init(_ table: UnitTable) {
        var counts = Array(repeating: Int32(0), count: table.count)
        UnitsBelow.forEach(table) { parent, _ in counts[parent] += 1 }
        // From here on the place where the next unit below it goes.
        var next = counts
        for parent in counts.indices where counts[parent] > 0 {
            parents.append(Int32(parent))
            next[parent] = starts[starts.count - 1]
            starts.append(next[parent] + counts[parent])
        }
        units = Array(repeating: 0, count: Int(starts[starts.count - 1]))
        UnitsBelow.forEach(table) { parent, unit in
            units[Int(next[parent])] = unit
            next[parent] += 1
        }
    }

    /// Goes through the pairs of a unit and one below it, each once, the units below ascending.
    private static func forEach(_ table: UnitTable, _ body: (Int, Int32) -> Void) {
        for unit in 0..<Int32(table.count) {
            let places = table.places(of: unit)
            for place in places {
                let parent = table.parent(place)
                if parent < 0 || (places.lowerBound..<place).contains(where: { table.parent($0) == parent }) {
                    continue
                }
                body(Int(parent), unit)
            }
        }
    }

    /// The units that some row puts right below this one, ascending.
    func units(below unit: Int32) -> ArraySlice<Int32> {
        var (low, high) = (0, parents.count)
        while low < high {
            let middle = (low + high) / 2
            if parents[middle] < unit { low = middle + 1 } else { high = middle }
        }
        if low == parents.count || parents[low] != unit { return [] }
        return units[Int(starts[low])..<Int(starts[low + 1])]
    }
}

/// Which units are below which, worked out when it is first asked for: most runs never ask.
final class UnitsBelowOnDemand: @unchecked Sendable {
    // Safe: only touched within `lock`.
    private let lock = Lock()
    private let table: UnitTable
    private var found: UnitsBelow?

    init(_ table: UnitTable) { self.table = table }

    var value: UnitsBelow {
        lock.locked {
            let value = found ?? UnitsBelow(table)
            found = value
            return value
        }
    }
}
