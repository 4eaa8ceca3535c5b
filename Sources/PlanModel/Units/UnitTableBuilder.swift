/// Puts a table of units together, row by row.
public struct UnitTableBuilder: Sendable {
    /// Ids in the order in which they came; a unit's place among them is its number until the table is made.
    public private(set) var ids = TextPool()
    /// What the rows say.
    public var columns = UnitColumns()
    /// By row, the number of its unit.
    private var units = NumberColumn(step: 1)
    /// By unit, its first row.
    private var firstRows = NumberColumn(step: 1)
    /// All rows of units that have more than one, in the order in which they came.
    private var rowsOfUnit: [Int32: [Int32]] = [:]
    /// Ids beyond ASCII of which it is not known that they are in NFC, and their numbers.
    private var looseIds: [String: Int32]?

    /// No rows yet.
    public init() {}

    /// The number of a unit, which is there from now on: a row of it must follow where it has none.
    ///
    /// - Parameter id: in NFC.
    public mutating func unit(_ id: UnsafeBufferPointer<UInt8>) -> Int32 { ids.number(adding: id) }

    /// Whether the unit has a row.
    public func hasRows(_ unit: Int32) -> Bool { unit < firstRows.count }

    /// Begins a row; the columns are to be given theirs then.
    public mutating func beginRow(of unit: Int32) {
        let row = Int32(units.count)
        precondition(columns.count == units.count, "a row was begun before the last was ended")
        units.append(unit)
        if Int(unit) == firstRows.count {
            firstRows.append(row)
        } else {
            rowsOfUnit[unit, default: [firstRows[Int(unit)]]].append(row)
        }
    }

    /// Appends a row.
    ///
    /// - Parameter isComposed: whether the id is known to be in NFC.
    public mutating func append(_ unit: AdminUnit, isComposed: Bool = false) {
        var id = unit.id
        if isComposed || id.utf8.allSatisfy({ $0 < 0x80 }) {
            beginRow(of: id.withUTF8 { self.unit($0) })
        } else {
            looseIds = looseIds ?? [:]
            let number = looseIds![id] ?? id.withUTF8 { self.unit($0) }
            looseIds![id] = number
            beginRow(of: number)
        }
        columns.append(unit)
    }

    /// The number of the unit of a row.
    public func unit(ofRow row: Int) -> Int32 { units[row] }

    /// The rows of a unit, in the order in which they came.
    public func rows(of unit: Int32) -> [Int32] {
        if !rowsOfUnit.isEmpty, let rows = rowsOfUnit[unit] { return rows }
        return [firstRows[Int(unit)]]
    }

    /// Whether each unit has one row, so that its number is the row's.
    public var hasOneRowEach: Bool { rowsOfUnit.isEmpty }

    /// The table, and by the numbers of units so far those that they have in it.
    public consuming func finish() -> (table: UnitTable, numbers: [Int32]) {
        let order = unitOrder()
        var numbers = Array(repeating: Int32(0), count: order.count)
        for (number, unit) in order.enumerated() { numbers[Int(unit)] = Int32(number) }
        let areComposed = looseIds == nil
        var starts = NumberColumn(step: 1)
        starts.append(0)
        let isInOrder = hasOneRowEach && order.indices.allSatisfy { order[$0] == $0 }
        if isInOrder {
            for unit in order.indices { starts.append(Int32(unit + 1)) }
            ids.trim()
            columns.trim()
            let table = UnitTable(ids: ids.texts, starts: starts, columns: columns, areIdsComposed: areComposed)
            return (table, numbers)
        }
        var rowOrder: [Int32] = []
        rowOrder.reserveCapacity(columns.count)
        for unit in order {
            var rows = rows(of: unit)
            // Rows that begin on the same day stay in the order of the table.
            if rows.count > 1 {
                rows.sort { (columns.from[Int($0)], $0) < (columns.from[Int($1)], $1) }
            }
            rowOrder += rows
            starts.append(Int32(rowOrder.count))
        }
        starts.trim()
        columns = columns.reordered(rowOrder)
        columns.trim()
        let table = UnitTable(
            ids: ids.texts.reordered(order),
            starts: starts,
            columns: columns,
            areIdsComposed: areComposed
        )
        return (table, numbers)
    }

    /// The numbers of the units in byte order of their ids.
    private func unitOrder() -> [Int32] {
        let texts = ids.texts
        var order = (0..<Int32(texts.count)).map { $0 }
        let isInOrder = order.indices.dropFirst().allSatisfy { texts.order($0 - 1, $0) < 0 }
        if !isInOrder { order.sort { texts.order(Int($0), Int($1)) < 0 } }
        return order
    }
}
