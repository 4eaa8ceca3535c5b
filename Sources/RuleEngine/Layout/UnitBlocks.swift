/// Splits the units of a run into blocks of rows that are judged together.
enum UnitBlocks {
    /// About as many rows as a block should have: enough that a call into Lua is shared by many, few enough that the
    /// block's columns stay in the cache.
    static let rowsWanted = 8192

    /// Ranges of unit numbers, in order, that together hold every unit that has rows. They depend on the layout alone,
    /// not on the number of jobs.
    static func split(_ layout: RowLayout, rowsWanted: Int = rowsWanted) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var first = 0
        var rows = 0
        for unit in layout.groupsOfUnit.indices {
            rows += layout.rowCount(of: unit)
            if rows >= rowsWanted {
                blocks.append(first..<unit + 1)
                first = unit + 1
                rows = 0
            }
        }
        if rows > 0 { blocks.append(first..<layout.groupsOfUnit.count) }
        return blocks
    }
}
