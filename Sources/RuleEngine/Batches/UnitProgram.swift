import LuaSandbox
import PlanModel

/// How the rows of a unit are read that is judged on the same things as others of its kind: all that does not depend on
/// its figures is worked out once.
final class UnitProgram {
    /// A row of one assignment.
    struct Row {
        /// Its place among the unit's rows, which are in output order.
        var offset: Int32
        var kind: Kind
        /// What its rule is called with; nil where that is not known ahead.
        var pattern: RowPattern?
        /// Cells of all figures that it has to do with, in `cells`; the first is its own.
        var cells: Range<Int32> = 0..<0
        /// Figures that its rule can't do without, in `needs`.
        var needs: Range<Int32> = 0..<0
    }

    enum Kind: UInt8 {
        /// Its rule is called with a pattern, unless a figure is missing.
        case pattern
        /// Nothing is called: the columns hold what comes out.
        case settled
        /// Read by itself, each time.
        case single
    }

    /// A figure that a rule can't do without.
    struct Need {
        var cell: Int32
        /// Place among the parameters.
        var place: Int32
    }

    /// The rows of one assignment, in output order.
    struct Part {
        var assignment: Int
        var rows: Range<Int>
        var patterns: RowPatterns
    }

    /// What the columns hold before rules are called, in output order.
    struct Columns {
        var subject: [Int32] = []
        var period: [Int32] = []
        var assignment: [Int32] = []
        var status: [UInt8] = []
        var target: [Double] = []
        var flags: [VerdictFlags] = []
        var reason: [Reason] = []
        /// The cell of each row's own figure.
        var own: [Int32] = []
    }

    /// In the order of the assignments.
    let parts: [Part]
    let rows: [Row]
    let cells: [Int32]
    let needs: [Need]
    private let start: Columns

    init(parts: [Part], rows: [Row], cells: [Int32], needs: [Need], columns: Columns) {
        self.parts = parts
        self.rows = rows
        self.cells = cells
        self.needs = needs
        start = columns
    }

    /// Rows of a unit.
    var rowCount: Int { start.subject.count }

    /// Sets all columns of a unit's rows as far as no rule is called for.
    ///
    /// - Parameter figures: the unit's, as `FigureGrid` gives them.
    func write(to columns: BlockColumns, at first: Int, unit: Int32, _ figures: UnsafePointer<Double>) {
        let count = rowCount
        (columns.unit + first).update(repeating: unit, count: count)
        copy(start.subject, to: columns.subject + first)
        copy(start.period, to: columns.period + first)
        copy(start.assignment, to: columns.assignment + first)
        copy(start.status, to: columns.status + first)
        copy(start.target, to: columns.target + first)
        copy(start.flags, to: columns.flags + first)
        copy(start.reason, to: columns.reason + first)
        (columns.score + first).update(repeating: .nan, count: count)
        (columns.note + first).update(repeating: .none, count: count)
        let value = columns.value + first
        start.own.withUnsafeBufferPointer { own in
            for row in 0..<count { value[row] = figures[Int(own[row])] }
        }
    }

    private func copy<Element>(_ column: [Element], to place: UnsafeMutablePointer<Element>) {
        column.withUnsafeBufferPointer { place.update(from: $0.baseAddress!, count: $0.count) }
    }
}
