/// Splits the units of a run into blocks of rows that are judged together.
enum UnitBlocks {
    /// About as many rows as a block should have: enough that a call into Lua is shared by many, few enough that the
    /// block's columns stay in the cache.
    static let rowsWanted = 8192

    /// Ranges of unit numbers, in order, that together hold every unit; none where no unit has rows. They don't depend on
    /// the number of jobs.
    ///
    /// - Parameter mostUnits: units of a block, at most.
    static func split(_ layout: RowLayout, rowsWanted: Int = rowsWanted, mostUnits: Int = .max) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var first = 0
        var rows = 0
        var hasRows = false
        for unit in layout.groupsOfUnit.indices {
            rows += layout.rowCount(of: unit)
            hasRows = hasRows || rows > 0
            if rows >= rowsWanted || unit + 1 - first >= mostUnits {
                blocks.append(first..<unit + 1)
                first = unit + 1
                rows = 0
            }
        }
        if first < layout.groupsOfUnit.count { blocks.append(first..<layout.groupsOfUnit.count) }
        return hasRows ? blocks : []
    }
}
