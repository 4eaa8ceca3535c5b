import Testing

@testable import Spreadsheets

/// A CSV file read to its end, each row copied out.
struct CSVFile {
    struct Row {
        var number: Int
        var line: Int
        var bytes: [[UInt8]]
        /// `line:column` of each cell.
        var places: [String]
        var problems: [CSVProblem]

        var cells: [String] { bytes.map { String(decoding: $0, as: UTF8.self) } }
    }

    var rows: [Row] = []

    init(_ bytes: [UInt8]) {
        var reader = CSVReader(bytes)
        var row = CSVRow()
        while reader.next(&row) {
            rows.append(
                Row(
                    number: row.number,
                    line: row.line,
                    bytes: (0..<row.count).map { row.withBytes($0) { Array($0) } },
                    places: (0..<row.count).map { "\(row.line($0)):\(row.column($0))" },
                    problems: row.problems
                )
            )
        }
    }

    init(_ text: String) { self.init(Array(text.utf8)) }
}

/// Reads a row that must be there; `#expect` itself can't call what changes its operands.
func read(_ reader: inout CSVReader, _ row: inout CSVRow, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let isThere = reader.next(&row)
    #expect(isThere, sourceLocation: sourceLocation)
}
