import Diagnostics
import PlanModel
import Spreadsheets

/// Reads `units.csv`.
struct UnitRows {
    struct Table {
        /// The rows that can be used.
        var units = UnitTableBuilder()
        /// Where others stand, by their ids: not those of units that have a row that can be used.
        var leftOut: [String: SourceLocation] = [:]
    }

    private var rows: TableRows
    private let cells: UnitCells
    private var table = Table()
    private var spans = UnitSpans()
    /// The cell at hand; kept, so that no cell needs memory of its own.
    private var text: [UInt8] = []

    /// Nil where the table can't be used.
    static func read(
        _ file: TableFile,
        _ rowCounts: inout [String: Int],
        _ diagnostics: inout DiagnosticList
    ) -> Table? {
        guard let rows = TableRows(file, .units, &diagnostics) else { return nil }
        var reading = UnitRows(rows: rows, cells: UnitCells(rows.header))
        while reading.rows.next() { reading.readRow() }
        UnitLinks.check(&reading.table.units, &reading.rows)
        let ids = reading.table.units.ids
        reading.table.leftOut = reading.table.leftOut.filter { ids.number(of: $0.key) == nil }
        reading.rows.problems.report(into: &diagnostics)
        rowCounts[file.path] = reading.rows.count
        return reading.table
    }

    private init(rows: TableRows, cells: UnitCells) {
        self.rows = rows
        self.cells = cells
    }

    private mutating func readRow() {
        guard hasTexts(), let days = days() else {
            let id = rows.text(.id)
            if !id.isEmpty { table.leftOut[id] = rows.location() }
            return
        }
        rows.row.read(cells.id, into: &text)
        let unit = text.withUnsafeBufferPointer { table.units.unit($0) }
        guard spans.take(days, of: unit, table.units) else { return reportOverlap(unit, days) }
        table.units.beginRow(of: unit)
        append(days)
    }

    private mutating func hasTexts() -> Bool {
        if rows.row.problems.isEmpty, !rows.row.isEmpty(cells.id), !rows.row.isEmpty(cells.name) { return true }
        return rows.hasTexts(.id, .name)
    }

    /// First and last day; nil where they can't be used.
    private mutating func days() -> UnitSpans.Days? {
        let (from, to) = (day(.from, cells.from), day(.to, cells.to))
        // When the unit existed is not known then; taking it for always would be a guess.
        if from == .unreadable || to == .unreadable { return nil }
        if let first = from.day, let last = to.day, last < first {
            let id = rows.text(.id)
            rows.report(.unitDatesReversed, rows.header.cell(.to), subject: id, ["id": .text(id)])
            return nil
        }
        return UnitSpans.Days(from: from.day, to: to.day)
    }

    private mutating func day(_ field: TableField, _ cell: Int) -> CellDate {
        if cell == UnitCells.none { return .empty }
        let isPlain = rows.row.problems.isEmpty && !rows.isTooLong
        return isPlain && rows.row.isEmpty(cell) ? .empty : rows.date(field)
    }

    private mutating func append(_ days: UnitSpans.Days) {
        if table.units.columns.count == 0 {
            for (_, name) in cells.further { _ = table.units.columns.addFurther(name) }
        }
        rows.row.read(cells.name, into: &text)
        text.withUnsafeBufferPointer { table.units.columns.name.append($0) }
        rows.row.read(cells.english, into: &text)
        text.withUnsafeBufferPointer { table.units.columns.english.append($0) }
        rows.row.read(cells.level, into: &text)
        text.withUnsafeBufferPointer { table.units.columns.level.append($0) }
        rows.row.read(cells.parent, into: &text)
        text.withUnsafeBufferPointer { table.units.columns.parent.append($0) }
        table.units.columns.endRow(
            from: days.from,
            to: days.to,
            successors: rows.row.isEmpty(cells.successor) ? [] : rows.list(.successor),
            aliases: rows.row.isEmpty(cells.aliases) ? [] : rows.list(.aliases),
            further: cells.further.map { rows.row.text($0.cell) },
            location: rows.location()
        )
    }

    /// Two rows of one id without any dates are an id used twice; with dates, they overlap.
    private mutating func reportOverlap(_ unit: Int32, _ days: UnitSpans.Days) {
        let id = table.units.ids.texts[Int(unit)]
        let first = Int(table.units.rows(of: unit)[0])
        let isDated = table.units.columns.from[first] != .min || table.units.columns.to[first] != .max
        if days.from == nil, days.to == nil, !isDated {
            IdNamespace.reportRepeated(id, table.units.columns.location(first), &rows)
        } else {
            let cell = rows.header.cell(.from) ?? rows.header.cell(.id)
            rows.report(.unitDatesOverlap, cell, subject: id, ["id": .text(id)])
        }
    }
}
