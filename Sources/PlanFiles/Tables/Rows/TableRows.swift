import Diagnostics
import Numerals
import Spreadsheets

/// Walks through the rows of a table's file below its header, and says what is wrong with their form.
struct TableRows: Sendable {
    let path: String
    let numbers: NumberStyle
    let header: TableHeader
    /// The row at hand.
    private(set) var row: CSVRow
    /// Rows so far; wholly blank ones don't count.
    private(set) var count = 0
    /// Whether the row has text beyond the last column: then it can't be known which figure belongs where.
    private(set) var isTooLong = false
    var problems = RowProblems()
    /// Stands behind the row at hand.
    private(set) var reader: CSVReader

    /// Nil where the table can't be used: it has no header, or lacks a required column.
    init?(_ file: TableFile, _ kind: TableKind, _ diagnostics: inout DiagnosticList) {
        var reader = CSVReader(file.bytes)
        var row = CSVRow()
        repeat {
            guard reader.next(&row) else {
                diagnostics.add(.tableEmpty, at: SourceLocation(file: file.path))
                return nil
            }
        } while TableRows.isBlank(row)
        guard let header = TableHeader(row, kind, path: file.path, &diagnostics) else {
            // A damaged header may be why a column is missing.
            for problem in row.problems {
                diagnostics.add(
                    TableRows.code(problem.kind),
                    at: SourceLocation(
                        file: file.path,
                        row: row.number,
                        line: row.line(problem.cell),
                        column: row.column(problem.cell)
                    )
                )
            }
            return nil
        }
        path = file.path
        numbers = file.numbers
        self.header = header
        self.reader = reader
        self.row = row
        reportCells()
    }

    /// Goes to the next row that is not blank; false where there is none.
    mutating func next() -> Bool {
        while reader.next(&row) {
            if admit() { return true }
        }
        return false
    }

    /// Goes to the row that starts at `place` of a window, behind so many rows and lines; false where it is blank.
    mutating func read(at place: Int, in window: FileWindow, rows: Int, lines: Int) -> Bool {
        reader.move(to: place, in: window.bytes, isBeginning: window.base == 0, rows: rows, lines: lines)
        return reader.next(&row) && admit()
    }

    /// Counts rows that somebody else has read.
    mutating func count(_ rows: Int) { count += rows }

    /// Looks at the form of a row that has been read; false where it is blank.
    private mutating func admit() -> Bool {
        if row.isEmpty(0), TableRows.isBlank(row) { return false }
        count += 1
        isTooLong = false
        if row.count != header.names.count { reportLength() }
        if !row.problems.isEmpty { reportCells() }
        return true
    }

    /// Whether the cell's bytes can't be trusted; a diagnostic says why.
    func isBroken(_ cell: Int) -> Bool {
        !row.problems.isEmpty && row.problems.contains { $0.cell == cell }
    }

    /// Where the row stands, or a cell of it.
    func location(_ cell: Int? = nil) -> SourceLocation {
        SourceLocation(
            file: path,
            row: row.number,
            header: cell.flatMap { $0 < header.names.count ? header.names[$0] : nil },
            line: cell.map { row.line($0) } ?? row.line,
            column: cell.map { row.column($0) }
        )
    }

    /// Adds a problem of the row, or of a cell of it.
    mutating func report(
        _ code: DiagnosticCode,
        _ cell: Int? = nil,
        subject: String = "",
        suggestions: [String] = [],
        _ values: [String: DiagnosticValue] = [:]
    ) {
        problems.add(Diagnostic(code, at: location(cell), subject: subject, values, suggestions: suggestions))
    }

    private static func isBlank(_ row: CSVRow) -> Bool {
        row.problems.isEmpty && (0..<row.count).allSatisfy { row.isEmpty($0) }
    }

    private mutating func reportLength() {
        let columns = header.names.count
        if row.count < columns {
            report(.rowTooShort, nil, ["count": .number(row.count), "columns": .number(columns)])
        } else if let cell = (columns..<row.count).first(where: { !row.isEmpty($0) }) {
            isTooLong = true
            report(.rowTooLong, cell, ["count": .number(row.count), "columns": .number(columns)])
        }
    }

    private mutating func reportCells() {
        for problem in row.problems { report(TableRows.code(problem.kind), problem.cell) }
    }

    private static func code(_ kind: CSVProblem.Kind) -> DiagnosticCode {
        switch kind {
        case .quoteNotClosed: .quoteNotClosed
        case .textAfterQuote: .textAfterQuote
        case .notUTF8: .notUTF8
        case .nulByte: .nulByte
        }
    }
}
