/// A number for every row that a layout can hold, in output order.
struct RowSlots: Sendable {
    private let layout: RowLayout
    /// Of each unit, the number of its first row; last the count of all.
    private let starts: [Int]
    /// Of each kind of units, where each of its groups begins among a unit's rows.
    private let offsets: [[Int32]]

    init(_ layout: RowLayout) {
        self.layout = layout
        offsets = layout.groupsOfUnit.kinds.map { groups in
            var count: Int32 = 0
            return groups.map { group in
                defer { count += Int32(layout.groups[Int(group)].count) }
                return count
            }
        }
        var starts = [0]
        for unit in layout.groupsOfUnit.indices { starts.append(starts[unit] + layout.rowCount(of: unit)) }
        self.starts = starts
    }

    var count: Int { starts[starts.count - 1] }

    /// Numbers of a unit's rows.
    func rows(of unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

    /// The number of a row; nil where the layout holds none such.
    func slot(unit: Int32, subject: Int32, period: Int32, assignment: Int32) -> Int? {
        guard let first = firstSlot(of: layout.groupOfSubject[Int(subject)], unit) else { return nil }
        let entries = layout.groups[Int(layout.groupOfSubject[Int(subject)])]
        let wanted = RowLayout.Entry(period: period, assignment: assignment, subject: subject)
        let place = entries.firstPlace { $0.precedes(wanted) }
        return place < entries.count && entries[place] == wanted ? first + place : nil
    }

    /// Calls `body` with every row of a subject of a unit in a period, by assignment.
    func forEach(
        unit: Int32,
        subject: Int32,
        period: Int32,
        _ body: (_ assignment: Int32, _ slot: Int) -> Void
    ) {
        let group = layout.groupOfSubject[Int(subject)]
        guard let first = firstSlot(of: group, unit) else { return }
        let entries = layout.groups[Int(group)]
        let lowest = RowLayout.Entry(period: period, assignment: -1, subject: -1)
        var place = entries.firstPlace { $0.precedes(lowest) }
        while place < entries.count, entries[place].period == period {
            if entries[place].subject == subject { body(entries[place].assignment, first + place) }
            place += 1
        }
    }

    /// The number of the first row of a group of a unit.
    private func firstSlot(of group: Int32, _ unit: Int32) -> Int? {
        let groups = layout.groupsOfUnit[Int(unit)]
        let place = groups.firstPlace { $0 < group }
        guard place < groups.count, groups[place] == group else { return nil }
        return starts[Int(unit)] + Int(offsets[Int(layout.groupsOfUnit.kindOfUnit[Int(unit)])][place])
    }
}

extension RowLayout.Entry {
    /// Whether it stands before another within its group.
    func precedes(_ other: RowLayout.Entry) -> Bool {
        (period, assignment, subject) < (other.period, other.assignment, other.subject)
    }
}
