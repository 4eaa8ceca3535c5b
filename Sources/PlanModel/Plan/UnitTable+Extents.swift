extension UnitTable {
    /// The days on which units got another extent, ascending; units that never did have none.
    ///
    /// Such is a unit that began, or began again after a gap; one that another became part of, from the day after that
    /// one's end; one that gave a part of itself to another. A row that begins the day after the one before ends is a
    /// mere rename where neither is so.
    public var extents: [Int32: [DayNumber]] {
        // Whose rows have no dates never changed.
        if !columns.haveDates { return [:] }
        var days: [Int32: Set<DayNumber>] = [:]
        for unit in 0..<Int32(count) {
            let places = places(of: unit)
            for place in places {
                let from = columns.from[place]
                if from > .min, place == places.lowerBound || !isRename(from: place - 1, to: place, of: unit) {
                    days[unit, default: []].insert(DayNumber(rawValue: from))
                }
                let to = columns.to[place]
                if to == .max || columns.successors.isEmpty(place) { continue }
                for successor in columns.successors.list(place) {
                    if let heir = number(of: successor), heir != unit {
                        days[heir, default: []].insert(DayNumber(rawValue: to + 1))
                    }
                }
            }
        }
        return days.mapValues { $0.sorted() }
    }

    private func isRename(from earlier: Int, to later: Int, of unit: Int32) -> Bool {
        let (ended, began) = (columns.to[earlier], columns.from[later])
        guard ended < began, ended + 1 == began else { return false }
        return columns.successors.list(earlier).allSatisfy { number(of: $0) == unit }
    }
}
