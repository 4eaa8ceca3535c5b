/// Reads CSV row by row: commas, RFC 4180 quotes with line breaks, LF, CRLF or CR, a byte order mark.
///
/// Whatever the bytes are, it comes to the file's end; what is wrong with a cell stands in the row's problems. A quote
/// inside a cell that doesn't begin with one is text, and so are blanks before a quote; blanks behind a closing quote
/// are left out.
///
/// ```swift
/// var reader = CSVReader(bytes)
/// var row = CSVRow()
/// while reader.next(&row) { print(row.number, row.text(0)) }
/// ```
public struct CSVReader: Sendable {
    private var file: [UInt8]
    private var firstByte: Int
    /// Where the next row starts.
    public private(set) var place: Int
    /// Rows before it, empty ones included.
    public private(set) var rows = 0
    /// Lines before it.
    public private(set) var lines = 0

    /// - Parameter bytes: the whole file.
    public init(_ bytes: [UInt8]) {
        file = bytes
        firstByte = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        place = firstByte
    }

    /// Goes to a place where a row starts, for who knows what stands before it.
    ///
    /// - Parameters:
    ///   - bytes: part of the file; places are counted from its beginning from now on, and it ends where the file does.
    ///   - isBeginning: whether the file begins with these bytes.
    public mutating func move(to place: Int, in bytes: [UInt8], isBeginning: Bool, rows: Int, lines: Int) {
        file = bytes
        if !isBeginning { firstByte = 0 }
        precondition(firstByte <= place && place <= file.count)
        self.place = place
        self.rows = rows
        self.lines = lines
    }

    /// Reads the next row into `row`; false where there is none. Wholly empty lines are skipped but counted, as a
    /// spreadsheet numbers rows; a row of commas or blanks alone is a row.
    public mutating func next(_ row: inout CSVRow) -> Bool {
        file.withUnsafeBufferPointer { bytes in
            while case let next = LineBreaks.skip(bytes, at: place), next > place {
                place = next
                rows += 1
                lines += 1
            }
            if place == bytes.count { return false }
            row.adopt(file, bytes, firstByte: firstByte)
            row.number = rows + 1
            row.line = lines + 1
            row.start = place
            var scan = CSVScan(bytes: bytes, place: place)
            scan.readRow(into: &row)
            place = scan.place
            rows += 1
            lines += scan.lineBreaks
            return true
        }
    }
}

extension CSVRow {
    /// Empties the row and lets it share the file, without counting references anew for each row.
    fileprivate mutating func adopt(_ file: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, firstByte: Int) {
        let isSame = self.file.withUnsafeBufferPointer {
            $0.baseAddress == bytes.baseAddress && $0.count == bytes.count
        }
        if !isSame {
            self.file = file
            self.firstByte = firstByte
        }
        cells.removeAll(keepingCapacity: true)
        copies.removeAll(keepingCapacity: true)
        problems.removeAll(keepingCapacity: true)
    }
}
