/// Finds the cells of one row in a file's bytes.
struct CSVScan {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The next byte to look at.
    var place: Int
    /// Line breaks passed, the one that ends the row included.
    var lineBreaks = 0

    init(bytes: UnsafeBufferPointer<UInt8>, place: Int) {
        self.bytes = bytes
        self.place = place
    }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")

    /// Reads cells up to the row's end and passes the line break behind it.
    mutating func readRow(into row: inout CSVRow) {
        while true {
            if place < bytes.count, bytes[place] == CSVScan.quote {
                readQuoted(into: &row)
            } else {
                readPlain(into: &row)
            }
            guard place < bytes.count, bytes[place] == CSVScan.comma else { break }
            place += 1
        }
        if place < bytes.count {
            place = LineBreaks.skip(bytes, at: place)
            lineBreaks += 1
        }
    }

    /// Reads a cell without quotes: up to a comma or a line break.
    private mutating func readPlain(into row: inout CSVRow) {
        let start = place
        let seen = skipText()
        if seen.isOdd { check(seen, start..<place, row.cells.count, &row.problems) }
        row.cells.append(CSVRow.Cell(origin: start, range: start..<place, isCopy: false))
    }

    /// Reads a cell that begins with a quote.
    private mutating func readQuoted(into row: inout CSVRow) {
        let origin = place
        let cell = row.cells.count
        let copyStart = row.copies.count
        var isCopy = false
        var seen = Seen()
        place += 1
        /// Where content starts that is not copied yet.
        var start = place
        var isClosed = false
        while place < bytes.count {
            let byte = bytes[place]
            seen.note(byte)
            if byte == CSVScan.quote {
                if place + 1 < bytes.count, bytes[place + 1] == CSVScan.quote {
                    row.copies.append(contentsOf: bytes[start...place])
                    isCopy = true
                    place += 2
                    start = place
                    continue
                }
                isClosed = true
                break
            }
            if LineBreaks.endsOne(bytes, at: place) { lineBreaks += 1 }
            place += 1
        }
        var end = place
        if isClosed {
            place += 1
            let tail = place
            let seenBehind = skipText()
            if !Blanks.trimmed(UnsafeBufferPointer(rebasing: bytes[tail..<place])).isEmpty {
                row.problems.append(CSVProblem(kind: .textAfterQuote, cell: cell))
                seen.add(seenBehind)
                row.copies.append(contentsOf: bytes[start..<end])
                isCopy = true
                start = tail
                end = place
            }
        } else {
            row.problems.append(CSVProblem(kind: .quoteNotClosed, cell: cell))
        }
        if seen.isOdd { check(seen, origin..<place, cell, &row.problems) }
        if isCopy { row.copies.append(contentsOf: bytes[start..<end]) }
        let range = isCopy ? copyStart..<row.copies.count : start..<end
        row.cells.append(CSVRow.Cell(origin: origin, range: range, isCopy: isCopy))
    }

    /// Bytes met that need a second look.
    private struct Seen {
        private var all: UInt8 = 0
        private(set) var nul = false

        /// Whether there was anything beyond printable ASCII.
        var isOdd: Bool { hasHigh || nul }
        var hasHigh: Bool { all >= 0x80 }

        @inline(__always)
        mutating func note(_ byte: UInt8) {
            all |= byte
            if byte == 0 { nul = true }
        }

        mutating func add(_ other: Seen) {
            all |= other.all
            nul = nul || other.nul
        }
    }

    /// Passes what stands before the next comma or line break.
    @inline(__always)
    private mutating func skipText() -> Seen {
        var seen = Seen()
        while place < bytes.count {
            let byte = bytes[place]
            // Digits and letters lie above the comma; only the few bytes below it need a closer look.
            if byte <= CSVScan.comma, byte == CSVScan.comma || byte == 0x0A || byte == 0x0D { break }
            seen.note(byte)
            place += 1
        }
        return seen
    }

    private func check(_ seen: Seen, _ range: Range<Int>, _ cell: Int, _ problems: inout [CSVProblem]) {
        if seen.hasHigh, !UTF8Bytes.areValid(UnsafeBufferPointer(rebasing: bytes[range])) {
            problems.append(CSVProblem(kind: .notUTF8, cell: cell))
        }
        if seen.nul { problems.append(CSVProblem(kind: .nulByte, cell: cell)) }
    }
}
