import Diagnostics
import PlanModel

/// A file of observations of which the header has been read.
struct ObservationTable: Sendable {
    let file: ObservationFile
    let bytes: [UInt8]
    /// Stand behind the header.
    let rows: TableRows
    let cells: ObservationCells
    /// Whether a row names a unit.
    let isUnitFilled: Bool
    let layout: PlainRowLayout

    /// Nil where the table can't be used.
    init?(_ file: TableFile, _ diagnostics: inout DiagnosticList) {
        guard let rows = TableRows(file, .observations, &diagnostics) else { return nil }
        bytes = file.bytes
        self.rows = rows
        cells = ObservationCells(rows.header)
        self.file = ObservationFile(path: file.path, valueHeader: rows.header.names[cells.value])
        isUnitFilled = UnitColumn.isFilled(file, .observations)
        let place = rows.reader.place
        let isCRLF = place >= 2 && bytes[place - 2] == 0x0D && bytes[place - 1] == 0x0A
        layout = PlainRowLayout(
            rows.header,
            cells,
            file.numbers,
            isUnitFilled: isUnitFilled,
            lineEnd: isCRLF ? 0x0D : 0x0A
        )
    }

    /// Bytes of a piece, about: so few that what a thread works on stays near to it, so many that joining pieces is no
    /// work to speak of.
    static let pieceSize = 1 << 18

    /// The pieces of the rows, each ending behind a line break or with the file. Whether that line break ends a row is
    /// not known: it may stand within quotes.
    func pieces(of size: Int = pieceSize) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { bytes in
            var pieces: [Range<Int>] = []
            var start = rows.reader.place
            while start < bytes.count {
                var end = min(start + max(size, 1), bytes.count)
                while end < bytes.count, bytes[end - 1] != 0x0A { end += 1 }
                pieces.append(start..<end)
                start = end
            }
            return pieces
        }
    }
}
