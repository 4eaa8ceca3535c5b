import PlanModel

/// Which groups of rows each unit has. Units mostly have the same ones, so that a unit takes no more than a number.
struct UnitGroups: Sendable, RandomAccessCollection {
    /// By unit, which of `kinds` it is of.
    private(set) var kindOfUnit = NumberColumn()
    /// Groups of the units of each kind, ascending.
    private(set) var kinds: [[Int32]]

    /// - Parameter unitsOfGroups: units of each group, ascending.
    init(unitCount: Int, unitsOfGroups: some Sequence<[Int32]>) {
        // A kind is another one with a group more; 0 is that of units without any.
        var before: [(kind: Int32, group: Int32)] = [(-1, -1)]
        var kindOfUnit = Array(repeating: Int32(0), count: unitCount)
        for (group, units) in zip(Int32(0)..., unitsOfGroups) {
            var next: [Int32: Int32] = [:]
            var last: (kind: Int32, next: Int32) = (-1, -1)
            for unit in units {
                let kind = kindOfUnit[Int(unit)]
                if kind != last.kind {
                    if next[kind] == nil {
                        next[kind] = Int32(before.count)
                        before.append((kind, group))
                    }
                    last = (kind, next[kind]!)
                }
                kindOfUnit[Int(unit)] = last.next
            }
        }
        // Of the kinds on the way most have no units any more.
        var numbers: [Int32: Int32] = [:]
        kinds = []
        for unit in kindOfUnit.indices {
            let kind = kindOfUnit[unit]
            if numbers[kind] == nil {
                numbers[kind] = Int32(kinds.count)
                var groups: [Int32] = []
                var at = kind
                while at > 0 {
                    groups.append(before[Int(at)].group)
                    at = before[Int(at)].kind
                }
                kinds.append(groups.reversed())
            }
            self.kindOfUnit.append(numbers[kind]!)
        }
    }

    /// The same units with those of their groups that are wanted.
    func keeping(_ isWanted: (Int32) -> Bool) -> UnitGroups {
        var filtered = self
        filtered.kinds = kinds.map { $0.filter(isWanted) }
        return filtered
    }

    var startIndex: Int { 0 }
    var endIndex: Int { kindOfUnit.count }

    /// The groups of a unit.
    subscript(_ unit: Int) -> [Int32] { kinds[Int(kindOfUnit[unit])] }
}
