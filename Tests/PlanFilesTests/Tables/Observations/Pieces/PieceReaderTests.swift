import Numerals
import PlanModel
import Testing

@testable import PlanFiles

@Suite struct PieceReaderTests {
    /// Rows that are as a program writes them, for what is about to be found in them by the reader of plain rows alone.
    private func piece(_ text: String, _ kinds: [UInt8], numbers: NumberStyle = .plain) -> ObservationPiece {
        let layout = PlainRowLayout(kinds: kinds, numbers: numbers, lineEnd: text.contains("\r\n") ? 0x0D : 0x0A)
        // The last rows of a file are never read as plain ones.
        let file = Array((text + String(repeating: "x,", count: 1000)).utf8)
        let reader = PieceReader(0)
        let window = FileWindow(bytes: file, base: 0, rows: 0..<text.utf8.count)
        return reader.read(window, layout, into: PlainRows(capacity: 1))
    }

    private func values(_ piece: ObservationPiece) -> [Double] { (0..<piece.count).map { piece.rows.block.value[$0] } }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `Nearly all rows are plain`(lineBreak: String) {
        let lines = (0..<1000).map { "C\($0 / 7),I\($0 % 40),\(2000 + $0 % 6),\($0).25\(lineBreak)" }
        let piece = piece(lines.joined(), [0, 1, 2, PlainRowLayout.value])
        #expect(piece.count == 1000 && piece.oddRows.isEmpty && piece.rowCount == 1000 && piece.lineCount == 1000)
        #expect(values(piece) == (0..<1000).map { Double($0) + 0.25 })
        #expect((0..<1000).allSatisfy { piece.rows.block.decimals[$0] == 2 && piece.rows.block.row[$0] == $0 })
        #expect(piece.newTexts.map(\.lengths.count) == [143, 40, 6, 0, 0, 0])
        #expect((0..<1000).allSatisfy { piece.rows.block.unit[$0] == $0 / 7 })
    }

    @Test func `A row that does not end in its piece is left to whoever joins pieces`() {
        let piece = piece("a,b,c,1\na,b,\"c\n", [0, 1, 2, PlainRowLayout.value])
        #expect(piece.count == 1 && piece.isOverrun && piece.oddRows.map(\.place) == [8])
    }
}
