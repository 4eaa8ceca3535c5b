/// One row of a CSV file, valid until the next is read into it.
///
/// It keeps its storage from row to row: reading a row costs no allocation once that has grown.
public struct CSVRow: Sendable {
    /// Row as a spreadsheet shows it, from 1.
    public internal(set) var number = 0
    /// Line of the file on which it starts, from 1.
    public internal(set) var line = 0
    /// What is wrong with its cells, in the order of the cells.
    public internal(set) var problems: [CSVProblem] = []

    /// The whole file, shared with the reader.
    @usableFromInline var file: [UInt8] = []
    /// Cells that don't stand in the file as they read: those with doubled quotes.
    @usableFromInline var copies: [UInt8] = []
    @usableFromInline var cells: [Cell] = []
    /// Where the row starts in the file.
    var start = 0
    /// Where text starts in the file: behind the byte order mark.
    var firstByte = 0

    /// Where a cell's bytes are.
    @usableFromInline
    struct Cell: Sendable {
        /// Where the cell starts in the file, its quote included.
        var origin: Int
        /// Where its content is, in `copies` or else in `file`.
        @usableFromInline var range: Range<Int>
        @usableFromInline var isCopy: Bool
    }

    /// A row to read into; without cells before the first.
    public init() {}

    /// Cells of the row, 1 at least once a row has been read.
    public var count: Int { cells.count }

    /// The cell's bytes without quotes, blanks kept. A cell beyond the row's end is empty.
    @inlinable
    public func withBytes<Result>(_ cell: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard cell < cells.count else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let range = cells[cell].range
        if cells[cell].isCopy {
            return copies.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
        }
        return file.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The cell as text after NFC and trimming; bytes that are not UTF-8 are replaced.
    public func text(_ cell: Int) -> String { withBytes(cell) { CellText.normalized($0) } }

    /// Puts the bytes of the cell's text, as `text` gives it, in place of those in `bytes`. Mostly they are those of the
    /// file, and no text is made.
    public func read(_ cell: Int, into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        withBytes(cell) { cell in
            // Of bytes that are no UTF-8 a problem tells.
            let trimmed = Blanks.trimmed(cell)
            if problems.isEmpty, CellText.isComposed(trimmed) {
                bytes.append(contentsOf: trimmed)
            } else {
                bytes.append(contentsOf: CellText.normalized(cell).utf8)
            }
        }
    }

    /// Whether there is nothing but blanks.
    public func isEmpty(_ cell: Int) -> Bool { withBytes(cell) { Blanks.trimmed($0).isEmpty } }

    /// Byte column in its line at which the cell starts, its quote included, from 1; the byte order mark counts nothing.
    /// A cell beyond the row's end starts where the row does.
    public func column(_ cell: Int) -> Int {
        let origin = origin(of: cell)
        var lineStart = origin
        while lineStart > firstByte, file[lineStart - 1] != 0x0A, file[lineStart - 1] != 0x0D { lineStart -= 1 }
        return origin - lineStart + 1
    }

    /// Line of the file on which the cell starts, from 1: behind a cell with line breaks not that of the row.
    public func line(_ cell: Int) -> Int { line + LineBreaks.count(in: file, start..<origin(of: cell)) }

    private func origin(of cell: Int) -> Int { cell < cells.count ? cells[cell].origin : start }
}

extension CSVRow {
    /// Where a row ends.
    public struct End {
        /// Behind its line break.
        public var place: Int
        /// Line breaks in it, the one that ends it included.
        public var lineBreaks: Int
        /// Whether it ends because the bytes do, with a quote that has not been closed.
        public var isOpen: Bool
    }

    /// Finds the end of the row that starts at `place`, as if the file ended at `limit`. The row is none to be asked
    /// afterwards: it only lends its storage.
    public mutating func findEnd(in file: UnsafeBufferPointer<UInt8>, from place: Int, to limit: Int) -> End {
        cells.removeAll(keepingCapacity: true)
        copies.removeAll(keepingCapacity: true)
        problems.removeAll(keepingCapacity: true)
        var scan = CSVScan(bytes: UnsafeBufferPointer(rebasing: file[..<limit]), place: place)
        scan.readRow(into: &self)
        let isOpen = problems.contains { $0.kind == .quoteNotClosed }
        return End(place: scan.place, lineBreaks: scan.lineBreaks, isOpen: isOpen)
    }
}
