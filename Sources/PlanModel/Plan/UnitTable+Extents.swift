extension UnitTable {
    /// The days on which units got another extent, ascending; units that never did have none.
    ///
    /// Such is a unit that began, or began again after a gap; one that another became part of, from the day after that
    /// one's end; one that gave a part of itself to another. A row that begins the day after the one before ends is a
    /// mere rename where neither is so.
    public var extents: [Int32: [DayNumber]] {
        var days: [Int32: Set<DayNumber>] = [:]
        for (number, rows) in rows.enumerated() {
            let unit = Int32(number)
            for (place, row) in rows.enumerated() {
                if let from = row.from, place == 0 || !UnitTable.isRename(from: rows[place - 1], to: row) {
                    days[unit, default: []].insert(from)
                }
                guard let to = row.to, to.rawValue < .max else { continue }
                for successor in row.successors where successor != row.id {
                    if let heir = self.number(of: successor) { days[heir, default: []].insert(to.advanced(by: 1)) }
                }
            }
        }
        return days.mapValues { $0.sorted() }
    }

    private static func isRename(from earlier: AdminUnit, to later: AdminUnit) -> Bool {
        guard let ended = earlier.to, let began = later.from, ended < began else { return false }
        return ended.rawValue + 1 == began.rawValue && earlier.successors.allSatisfy { $0 == later.id }
    }
}
