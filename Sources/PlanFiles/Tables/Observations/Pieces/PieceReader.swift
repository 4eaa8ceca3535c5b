import PlanModel
import Spreadsheets

/// Reads pieces of files of observations, one after the other, by a thread of its own or the only one there is.
///
/// It reads the rows that are as nearly all are: whole, without line breaks in quotes, with a figure that is a number or
/// none. It knows nothing of the plan, so that it can't say what a text means; where anything is odd about a row's form
/// it only says where the row stands. `PieceJoint` then has that row read by the general reader, in the order of the
/// file, so that what is said of rows does not depend on who read them.
final class PieceReader {
    private let number: Int
    private let memories: UnsafeMutablePointer<CellMemory>
    /// How many texts of each column were handed over already.
    private var handedOver = Array(repeating: (count: 0, bytes: 0), count: PlainRowLayout.Text.allCases.count)
    private var oddRow = CSVRow()

    /// Texts of a column that are remembered from piece to piece. Beyond them all are forgotten: where so many come, those
    /// that came long ago don't come again.
    private static let mostTexts = 1 << 13

    /// - Parameter number: tells it from other readers.
    init(_ number: Int) {
        self.number = number
        memories = .allocate(capacity: PlainRowLayout.Text.allCases.count)
        for text in PlainRowLayout.Text.allCases.indices { (memories + text).initialize(to: CellMemory()) }
    }

    deinit {
        for text in PlainRowLayout.Text.allCases.indices { memories[text].deallocate() }
        memories.deinitialize(count: PlainRowLayout.Text.allCases.count)
        memories.deallocate()
    }

    /// Reads the rows of a window.
    ///
    /// - Parameters:
    ///   - window: its rows begin where one does, as far as can be told, and end behind a line break or with the file.
    ///   - rows: room to read into.
    func read(_ window: FileWindow, _ layout: PlainRowLayout, into rows: PlainRows) -> ObservationPiece {
        var piece = ObservationPiece(window: window, rows: rows, reader: number)
        for text in PlainRowLayout.Text.allCases.indices where memories[text].count > PieceReader.mostTexts {
            memories[text].deallocate()
            memories[text] = CellMemory()
            handedOver[text] = (0, 0)
            piece.renumbered.insert(text)
        }
        window.bytes.withUnsafeBufferPointer { file in
            layout.kinds.withUnsafeBufferPointer { kinds in
                for (text, end) in layout.ends { (memories + Int(text)).pointee.expect(end: end) }
                read(PlainRowScan(file, kinds, layout.numbers, memories), window.rows, &piece)
            }
        }
        if !layout.has(.unit) { rows.block.unit.update(repeating: 0, count: piece.count) }
        if !layout.has(.recordedOn) {
            rows.block.recordedOn.update(repeating: ObservationColumns.undated, count: piece.count)
        }
        if !layout.has(.series) { rows.block.series.update(repeating: 0, count: piece.count) }
        if !layout.has(.flag) { rows.block.flags.update(repeating: [], count: piece.count) }
        piece.newTexts = PlainRowLayout.Text.allCases.indices.map(newTexts)
        return piece
    }

    private func read(_ scan: PlainRowScan, _ range: Range<Int>, _ piece: inout ObservationPiece) {
        let rows = piece.rows
        var texts = rows.texts
        var (block, starts) = (rows.block, rows.start)
        var (values, decimals, numbers, capacity) = (block.value, block.decimals, block.row, block.capacity)
        var place = range.lowerBound
        var count = 0
        var row = 0
        /// Lines beyond those that are rows.
        var lines = 0
        let behindLastPlain = min(range.upperBound, scan.lastStart + 1)
        while place < range.upperBound {
            while place < behindLastPlain, count < capacity,
                case let next = scan.read(place, count, texts, values, decimals), next > 0
            {
                starts[count] = UInt32(truncatingIfNeeded: place &- range.lowerBound)
                numbers[count] = Int32(truncatingIfNeeded: row)
                count &+= 1
                row &+= 1
                place = next
            }
            if place >= range.upperBound { break }
            if count == capacity {
                rows.grow()
                (texts, starts, block) = (rows.texts, rows.start, rows.block)
                (values, decimals, numbers, capacity) = (block.value, block.decimals, block.row, block.capacity)
                continue
            }
            let behind = LineBreaks.skip(scan.file, at: place)
            if behind > place {
                row += 1
                place = behind
                continue
            }
            piece.oddRows.append(
                ObservationPiece.OddRow(plainRows: count, place: place, row: row, line: row + lines)
            )
            // The row's end is sought within the piece only: one that begins within quotes, because its beginning was
            // guessed wrongly, may else look for a closing quote to the file's end, and so may each of them.
            let end = oddRow.findEnd(in: scan.file, from: place, to: range.upperBound)
            if end.isOpen, range.upperBound < scan.file.count {
                piece.isOverrun = true
                break
            }
            place = end.place
            row += 1
            lines += end.lineBreaks - 1
        }
        piece.count = count
        piece.rowCount = row
        piece.lineCount = row + lines
    }

    /// The texts of a column that have not been handed over yet.
    private func newTexts(_ text: Int) -> ObservationPiece.NewTexts {
        let before = handedOver[text]
        let count = memories[text].count
        if count == before.count { return ObservationPiece.NewTexts() }
        let bytes = memories[text].bytes
        handedOver[text] = (count, bytes.count)
        return ObservationPiece.NewTexts(
            bytes: Array(bytes[before.bytes...]),
            lengths: memories[text].lengths(from: before.count)
        )
    }
}
