internal import CLuaShim

/// Arguments of rows that differ in their figures alone, laid out once and used for any number of rows: where a figure is
/// wanted, a row says which.
///
/// ```swift
/// var arguments = RuleArguments()
/// arguments.append(cell: 3); arguments.append(number: 100); arguments.endRow()
/// let patterns = RowPatterns(arguments)
/// rows.append(patterns[0], cells: figures, place: 0)   // value = figures[3], target = 100
/// ```
public final class RowPatterns {
    private let slots: UnsafeMutableBufferPointer<cluashim_slot>
    private let links: UnsafeMutableBufferPointer<cluashim_link>
    /// Arguments of each.
    let width: Int
    /// How many there are.
    public let count: Int

    /// - Parameter arguments: one row a pattern. They may hold whatever does not belong to one row alone: no tables of
    ///   numbers and no values of a row's own.
    public init(_ arguments: RuleArguments) {
        width = arguments.width
        count = arguments.rowCount
        links = .allocate(capacity: arguments.links.count)
        _ = links.initialize(from: arguments.links)
        slots = .allocate(capacity: arguments.slots.count)
        _ = slots.initialize(from: arguments.slots)
        for place in slots.indices {
            let tag = slots[place].tag
            let isTable = tag == CLUASHIM_CELLS.rawValue || tag == CLUASHIM_CELLS_BY_TEXT.rawValue
            if isTable, let first = links.baseAddress {
                slots[place].links = UnsafePointer(first + Int(slots[place].integer))
            }
            let ofOneRow = [CLUASHIM_BY_INTEGER, CLUASHIM_BY_TEXT, CLUASHIM_WHOLE_BY_TEXT, CLUASHIM_VALUE]
            precondition(
                !ofOneRow.contains { $0.rawValue == tag },
                "a pattern holds nothing that belongs to one row"
            )
        }
    }

    deinit {
        slots.deallocate()
        links.deallocate()
    }

    /// One of them.
    public subscript(_ pattern: Int) -> RowPattern {
        RowPattern(slots: slots.baseAddress.map { UnsafePointer($0 + pattern * width) }, width: width)
    }
}

/// One of the patterns of a `RowPatterns`, which must outlive it.
public struct RowPattern {
    /// Nil where functions have no arguments.
    let slots: UnsafePointer<cluashim_slot>?
    let width: Int
}
