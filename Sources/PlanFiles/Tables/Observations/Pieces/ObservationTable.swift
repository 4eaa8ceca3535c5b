import Diagnostics
import PlanModel
import Spreadsheets

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file of observations of which the header has been read.
struct ObservationTable: Sendable {
    let file: ObservationFile
    let source: ObservationSource
    /// Bytes before the first row.
    let head: [UInt8]
    /// Stand behind the header.
    let rows: TableRows
    let cells: ObservationCells
    /// Whether a row names a unit.
    let isUnitFilled: Bool
    let layout: PlainRowLayout
    private let longLines = LongLines()

    /// Nil where the table can't be used.
    init?(_ source: ObservationSource, _ diagnostics: inout DiagnosticList) {
        do throws(FileFailure) {
            let file = try source.head()
            guard let rows = TableRows(file, .observations, &diagnostics) else { return nil }
            self.source = source
            self.rows = rows
            cells = ObservationCells(rows.header)
            self.file = ObservationFile(path: file.path, valueHeader: rows.header.names[cells.value])
            let place = rows.reader.place
            head = Array(file.bytes[..<place])
            let isCRLF = head.suffix(2) == [0x0D, 0x0A]
            isUnitFilled = try ObservationTable.isUnitFilled(source, file, rows.header)
            layout = PlainRowLayout(
                rows.header,
                cells,
                file.numbers,
                isUnitFilled: isUnitFilled,
                lineEnd: isCRLF ? 0x0D : 0x0A
            )
        } catch {
            let reason: [String: DiagnosticValue] = ["reason": .localized(error.reason)]
            diagnostics.add(.fileUnreadable, at: SourceLocation(file: source.path), reason)
            return nil
        }
    }

    /// Mostly the first rows tell; where they don't, all are looked through.
    private static func isUnitFilled(
        _ source: ObservationSource,
        _ head: TableFile,
        _ header: TableHeader
    ) throws(FileFailure) -> Bool {
        guard header.cell(.unit) != nil else { return false }
        if UnitColumn.isFilled(head, .observations) { return true }
        guard head.bytes.count < source.windows.size else { return false }
        return UnitColumn.isFilled(try source.whole(), .observations)
    }

    /// Bytes of a piece, about: so few that what a thread works on stays near to it, so many that joining pieces is no
    /// work to speak of.
    static let pieceSize = 1 << 17

    /// Bytes behind a piece that can be looked at from its last rows, so that these can be plain ones.
    private var tail: Int { (layout.kinds.count + 2) * (CellMemory.reach + 3) }

    /// Where pieces of the rows begin and end, about: `window(_:)` says where rows do.
    func pieces(of size: Int = pieceSize) -> [Range<Int>] {
        let (first, end) = (rows.reader.place, source.windows.size)
        return stride(from: first, to: end, by: max(size, 1)).map { $0..<min($0 + max(size, 1), end) }
    }

    /// The bytes of a piece. Its rows begin behind the first line break within it, or just before it, and end likewise, so
    /// that each row is in one piece. Whether such a line break ends a row is not known: it may stand within quotes.
    func window(_ piece: Range<Int>) throws(FileFailure) -> FileWindow {
        let isFirst = piece.lowerBound == rows.reader.place
        let isLast = piece.upperBound >= source.windows.size
        let base = isFirst ? piece.lowerBound : piece.lowerBound - 1
        if !isFirst, let end = longLines.end(around: base..<piece.upperBound) {
            // Its rows, none, stand where those of the next piece do.
            let bytes = try source.windows.bytes(end..<end + 1)
            return FileWindow(bytes: bytes, base: end, rows: bytes.count..<bytes.count)
        }
        var size = piece.upperBound - base + tail
        while true {
            let bytes = try source.windows.bytes(base..<base + size)
            let isEnd = bytes.count < size
            let start = isFirst ? 0 : ObservationTable.behindLineBreak(bytes, from: 0)
            let end = isLast ? nil : ObservationTable.behindLineBreak(bytes, from: piece.upperBound - 1 - base)
            if isEnd || start != nil && end != nil {
                if !isLast, end.map({ $0 - 1 }) ?? bytes.count > piece.count + tail {
                    longLines.note(piece.upperBound - 1..<base + (end.map { $0 - 1 } ?? bytes.count))
                }
                let start = start ?? bytes.count
                return FileWindow(bytes: bytes, base: base, rows: start..<max(start, end ?? bytes.count))
            }
            size *= 2
        }
    }

    /// The place behind the first line feed from a place on.
    private static func behindLineBreak(_ bytes: [UInt8], from place: Int) -> Int? {
        guard place < bytes.count else { return nil }
        return bytes.withUnsafeBytes { bytes in
            memchr(bytes.baseAddress! + place, 0x0A, bytes.count - place).map {
                UnsafeRawPointer($0) - bytes.baseAddress! + 1
            }
        }
    }

    /// The bytes of a row that goes on behind the piece in which it begins.
    func window(ofRowAt place: Int) throws(FileFailure) -> FileWindow {
        var size = ObservationTable.pieceSize
        var row = CSVRow()
        while true {
            let bytes = try source.windows.bytes(place..<place + size)
            let end = bytes.withUnsafeBufferPointer { row.findEnd(in: $0, from: 0, to: $0.count) }
            // A quote at the very end may be the first of two.
            if bytes.count < size || !end.isOpen && end.place + 1 < bytes.count {
                return FileWindow(bytes: bytes, base: place, rows: 0..<bytes.count)
            }
            size *= 4
        }
    }
}
