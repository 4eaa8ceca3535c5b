internal import CLuaShim

/// Arguments of many rows for one function, one after another. Reused from batch to batch.
public struct RuleArguments {
    private(set) var slots: [cluashim_slot] = []
    private(set) var entries: [cluashim_entry] = []
    private(set) var links: [cluashim_link] = []
    private var values = ValueWriter()
    /// Rows that have ended.
    public private(set) var rowCount = 0

    /// No rows.
    public init() {}

    /// Values of rows' own, as the shim reads them.
    var bytes: [UInt8] { values.bytes }

    /// Arguments of each row; 0 before the first row has ended.
    var width: Int { rowCount > 0 ? slots.count / rowCount : 0 }

    /// Forgets all rows, keeps the memory.
    public mutating func removeAll() {
        slots.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        values.removeAll()
        rowCount = 0
    }

    /// An optional name that is missing.
    public mutating func appendNil() {
        append(CLUASHIM_NIL, integer: 0)
    }

    /// A figure: a float in Lua, also where it is whole.
    public mutating func append(number: Double) {
        var slot = cluashim_slot()
        slot.tag = CLUASHIM_NUMBER.rawValue
        slot.number = number
        slots.append(slot)
    }

    /// A year, a rank, a count, a date (days since 1970-01-01): an integer in Lua.
    public mutating func append(integer: Int64) {
        append(CLUASHIM_INTEGER, integer: integer)
    }

    /// A truth value, as of `meets` or `open`.
    public mutating func append(boolean: Bool) {
        append(boolean ? CLUASHIM_TRUE : CLUASHIM_FALSE, integer: 0)
    }

    /// A text of the state, by its handle.
    public mutating func append(text handle: Int32) {
        append(CLUASHIM_TEXT, integer: Int64(handle))
    }

    /// A constant of the state, by its handle.
    public mutating func append(constant handle: Int32) {
        append(CLUASHIM_FIXED, integer: Int64(handle))
    }

    /// A table of numbers of the row's own, keyed by integers (years) or by texts (handles), in key order.
    public mutating func append(numbersByInteger entries: [(key: Int64, value: Double)]) {
        append(CLUASHIM_BY_INTEGER, integer: Int64(self.entries.count), count: entries.count)
        for entry in entries { self.entries.append(cluashim_entry(key: entry.key, value: entry.value)) }
    }

    /// The same, keyed by texts of the state (their handles), in byte order of the texts.
    public mutating func append(numbersByText entries: [(key: Int32, value: Double)]) {
        append(CLUASHIM_BY_TEXT, integer: Int64(self.entries.count), count: entries.count)
        for entry in entries { self.entries.append(cluashim_entry(key: Int64(entry.key), value: entry.value)) }
    }

    /// A table of whole numbers, integers in Lua, keyed by texts as `append(numbersByText:)` takes them.
    public mutating func append(wholeNumbersByText entries: [(key: Int32, value: Double)]) {
        append(CLUASHIM_WHOLE_BY_TEXT, integer: Int64(self.entries.count), count: entries.count)
        for entry in entries { self.entries.append(cluashim_entry(key: Int64(entry.key), value: entry.value)) }
    }

    /// What stands in a cell of the row: a float, nil where it is NaN. Only rows of a `RowPatterns` have cells.
    public mutating func append(cell: Int) { append(CLUASHIM_CELL, integer: Int64(cell)) }

    /// A table of what stands in cells of the row, keyed by integers (years), in key order; without those that are NaN.
    public mutating func append(cellsByInteger links: [(key: Int64, cell: Int)]) {
        append(CLUASHIM_CELLS, integer: Int64(self.links.count), count: links.count)
        for link in links { self.links.append(cluashim_link(key: link.key, cell: Int64(link.cell))) }
    }

    /// The same, keyed by texts of the state (their handles), in byte order of the texts.
    public mutating func append(cellsByText links: [(key: Int32, cell: Int)]) {
        append(CLUASHIM_CELLS_BY_TEXT, integer: Int64(self.links.count), count: links.count)
        for link in links { self.links.append(cluashim_link(key: Int64(link.key), cell: Int64(link.cell))) }
    }

    /// A value of the row's own, such as a table of tables: made anew for the row, which pays for it as for what it makes
    /// itself. A function or word in it is an error of the row.
    public mutating func append(value: LuaValue) {
        let start = values.bytes.count
        values.append(value)
        append(CLUASHIM_VALUE, integer: Int64(start), count: values.bytes.count - start)
    }

    /// Ends a row; every row has as many arguments as the function has parameters.
    public mutating func endRow() {
        rowCount += 1
        precondition(slots.count % rowCount == 0, "every row has the same number of arguments")
    }

    private mutating func append(_ tag: cluashim_tag, integer: Int64, count: Int = 0) {
        var slot = cluashim_slot()
        slot.tag = tag.rawValue
        slot.count = UInt32(count)
        slot.integer = integer
        slots.append(slot)
    }
}
