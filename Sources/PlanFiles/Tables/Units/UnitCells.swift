import PlanModel

/// Where the fields of a unit stand in the rows of its table.
struct UnitCells {
    /// A cell beyond all rows' ends, which is empty: of fields that have no column.
    static let none = Int.max

    let id, name, english, level, parent, from, to, successor, aliases: Int
    let further: [(cell: Int, name: String)]

    init(_ header: TableHeader) {
        func cell(_ field: TableField) -> Int { header.cell(field) ?? UnitCells.none }
        (id, name, english) = (cell(.id), cell(.name), cell(.nameInEnglish))
        (level, parent) = (cell(.level), cell(.parent))
        (from, to) = (cell(.from), cell(.to))
        (successor, aliases) = (cell(.successor), cell(.aliases))
        further = header.further
    }
}
