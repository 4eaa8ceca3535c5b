import Diagnostics

/// Places in files by number, each in a few bytes: what they have in common is kept once.
struct LocationColumn: Sendable {
    /// By number; the first header stands for none.
    private var files: [String] = []
    private var headers: [String] = [""]
    private var file = NumberColumn()
    private var row = NumberColumn(step: 1)
    /// How much further the line is than the row.
    private var shift = NumberColumn()
    private var header = NumberColumn()
    /// 0: none.
    private var column = NumberColumn()
    /// Those that are no row of a table, by place.
    private var odd: [Int32: SourceLocation] = [:]

    mutating func append(_ location: SourceLocation) {
        let place = Int32(row.count)
        guard let lineRow = location.row, let line = location.line, location.endLine == nil, location.endColumn == nil,
            let line = Int32(exactly: line), let number = Int32(exactly: lineRow), number >= 0, line >= 0,
            let column = Int32(exactly: location.column ?? 0), location.column != 0
        else {
            odd[place] = location
            let last = row.count - 1
            append(file: last < 0 ? 0 : file[last], row: last < 0 ? 0 : row[last] &+ 1, 0, 0, 0)
            return
        }
        let header = location.header.map { LocationColumn.number($0, &headers, from: 1) } ?? 0
        append(file: LocationColumn.number(location.file, &files), row: number, line - number, header, column)
    }

    private mutating func append(file: Int32, row: Int32, _ shift: Int32, _ header: Int32, _ column: Int32) {
        self.file.append(file)
        self.row.append(row)
        self.shift.append(shift)
        self.header.append(header)
        self.column.append(column)
    }

    /// The number of a text, which mostly is the last one.
    private static func number(_ text: String, _ texts: inout [String], from first: Int = 0) -> Int32 {
        if let known = texts[first...].lastIndex(of: text) { return Int32(known) }
        texts.append(text)
        return Int32(texts.count - 1)
    }

    subscript(place: Int) -> SourceLocation {
        if !odd.isEmpty, let location = odd[Int32(place)] { return location }
        let (header, column) = (Int(header[place]), Int(column[place]))
        return SourceLocation(
            file: files[Int(file[place])],
            row: Int(row[place]),
            header: header == 0 ? nil : headers[header],
            line: Int(row[place]) + Int(shift[place]),
            column: column == 0 ? nil : column
        )
    }

    func reordered(_ order: [Int32]) -> LocationColumn {
        var columns = self
        columns.file = file.reordered(order)
        columns.row = row.reordered(order)
        columns.shift = shift.reordered(order)
        columns.header = header.reordered(order)
        columns.column = column.reordered(order)
        if odd.isEmpty { return columns }
        columns.odd = [:]
        for (place, former) in order.enumerated() {
            if let location = odd[former] { columns.odd[Int32(place)] = location }
        }
        return columns
    }

    mutating func trim() {
        file.trim()
        row.trim()
        shift.trim()
        header.trim()
        column.trim()
    }
}
