import Diagnostics
import PlanModel

/// Units that are above themselves.
///
/// A cycle is one where all its rows stand on the same day: A may be above B until a reform and below it after.
enum UnitCycles {
    /// A row of a unit from which going up may never end.
    private struct Suspect {
        let row: Int
        let id: String
        var parent: String
        let days: ClosedRange<Int32>
    }

    /// Says which cycles there are, and takes away the parents in them.
    static func breakAll(_ units: inout UnitTableBuilder, _ rows: inout TableRows) {
        // Without regard to dates first: hardly ever is there any, and then the days need not be gone through.
        while case var suspects = hanging(units), !suspects.isEmpty {
            var isFound = false
            for day in Set(suspects.map(\.days.lowerBound)).sorted() {
                let there = suspects.indices.filter { suspects[$0].days.contains(day) }
                let places = Dictionary(there.map { (suspects[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
                let parents = places.compactMapValues { suspects[$0].parent.isEmpty ? nil : suspects[$0].parent }
                for cycle in ParentCycles.find(there.map { suspects[$0].id }, parents: parents) {
                    isFound = true
                    rows.report(
                        .parentCycle,
                        of: suspects[places[cycle[0]]!].row,
                        in: units,
                        .parent,
                        ["table": "units", "path": .text(cycle.joined(separator: " → "))]
                    )
                    for id in cycle {
                        suspects[places[id]!].parent = ""
                        units.columns.breakCycle(suspects[places[id]!].row)
                    }
                }
            }
            if !isFound { return }
        }
    }

    /// The rows, in the order of the table, of units that going up from above them does not lead to the top alone.
    private static func hanging(_ units: UnitTableBuilder) -> [Suspect] {
        let columns = units.columns
        let parents = UnitLinks.parents(units)
        if !parents.contains(where: { $0 >= 0 }) { return [] }
        // Take away units all of whose parents are taken away, from the top down; what is left hangs on a cycle.
        var openRows = Array(repeating: Int32(0), count: units.ids.count)
        var starts = Array(repeating: Int32(0), count: units.ids.count + 1)
        for row in 0..<columns.count {
            let parent = parents[Int(columns.parent.numbers[row])]
            if parent < 0 { continue }
            openRows[Int(units.unit(ofRow: row))] += 1
            starts[Int(parent)] += 1
        }
        for unit in 1..<starts.count { starts[unit] += starts[unit - 1] }
        var below = Array(repeating: Int32(0), count: Int(starts[starts.count - 1]))
        for row in 0..<columns.count {
            let parent = Int(parents[Int(columns.parent.numbers[row])])
            if parent < 0 { continue }
            starts[parent] -= 1
            below[Int(starts[parent])] = units.unit(ofRow: row)
        }
        var free = openRows.indices.filter { openRows[$0] == 0 }
        var left = openRows.count
        while let unit = free.popLast() {
            left -= 1
            for place in starts[unit]..<starts[unit + 1] {
                let unit = Int(below[Int(place)])
                openRows[unit] -= 1
                if openRows[unit] == 0 { free.append(unit) }
            }
        }
        if left == 0 { return [] }
        return (0..<columns.count).filter { openRows[Int(units.unit(ofRow: $0))] > 0 }.map { row in
            Suspect(
                row: row,
                id: units.ids.texts[Int(units.unit(ofRow: row))],
                parent: columns.parent[row],
                days: columns.from[row]...columns.to[row]
            )
        }
    }
}
