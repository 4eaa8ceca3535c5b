internal import CLuaShim

/// Rows that one call judges: those of patterns, and those that bring their own arguments.
///
/// The patterns and cells that rows name must stay where they are until the call is through.
public final class RuleRows {
    /// Behind a pointer, so that adding a row by the million looks after no property of a class.
    private struct List {
        var rows = UnsafeMutablePointer<cluashim_row>.allocate(capacity: 32)
        var capacity = 32
        var count = 0
        var width = 0

        @inline(__always)
        mutating func append(_ row: cluashim_row, width: Int) {
            if count == capacity { grow() }
            self.width = width
            rows[count] = row
            count += 1
        }

        private mutating func grow() {
            let larger = UnsafeMutablePointer<cluashim_row>.allocate(capacity: 2 * capacity)
            larger.update(from: rows, count: count)
            rows.deallocate()
            rows = larger
            capacity *= 2
        }
    }

    private let list: UnsafeMutablePointer<List>
    /// Arguments of the rows that bring their own; one row ends for each `appendOwn`.
    public var arguments = RuleArguments()

    /// No rows.
    public init() {
        list = .allocate(capacity: 1)
        list.initialize(to: List())
    }

    deinit {
        list.pointee.rows.deallocate()
        list.deallocate()
    }

    /// How many there are.
    public var count: Int { list.pointee.count }

    /// Arguments of each row.
    var width: Int { list.pointee.width }

    /// The rows as the shim reads them.
    var rows: UnsafeMutablePointer<cluashim_row> { list.pointee.rows }

    /// Keeps the first rows only. They may point to what `arguments` holds: those must stay as they are.
    func keepFirst(_ count: Int) { list.pointee.count = count }

    /// Where the outcome of a row goes.
    public func place(of row: Int) -> Int { Int(rows[row].place) }

    /// Adds a row of a pattern.
    ///
    /// - Parameters:
    ///   - cells: what the pattern's cells are numbers of.
    ///   - place: where in the columns the row's outcome goes.
    public func append(_ pattern: RowPattern, cells: UnsafePointer<Double>, place: Int) {
        let row = cluashim_row(slots: pattern.slots, cells: cells, place: UInt32(truncatingIfNeeded: place))
        list.pointee.append(row, width: pattern.width)
    }

    /// Adds the row that `arguments` ended last.
    public func appendOwn(place: Int) {
        list.pointee.append(cluashim_row(slots: nil, cells: nil, place: UInt32(place)), width: arguments.width)
    }

    /// Forgets all rows, keeps the memory.
    public func removeAll() {
        arguments.removeAll()
        list.pointee.count = 0
    }
}
