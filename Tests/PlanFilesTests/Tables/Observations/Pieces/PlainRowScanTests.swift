import Numerals
import Testing

@testable import PlanFiles

@Suite struct PlainRowScanTests {
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

    @Test func `Cells in quotes are plain as long as nothing odd is in them`() {
        let kinds = [0, 1, 2, PlainRowLayout.value, PlainRowLayout.passed]
        let text =
            "\"a\",b,\"c\",\"2,5\",\"một, hai\"\na,\"b\",c,\"1.847,5\",\"\"\na,b,c,\"2\",\"x\"\"y\"\na,b,c,\"2\",\"x\ny\"\n"
        let piece = piece(text, kinds, numbers: .vi)
        #expect(values(piece) == [2.5, 1847.5])
        #expect((0..<2).allSatisfy { piece.rows.block.unit[$0] == 0 && piece.rows.block.indicator[$0] == 0 })
        #expect(piece.oddRows.map(\.row) == [2, 3] && piece.rowCount == 4 && piece.lineCount == 5)
    }

    @Test func `Figures of every length are read, or none`() {
        let texts = ["1", "-2.5", "112788.85", "123456789012345", "1234567890123456789", "1e3", "", " 7 ", "0.1234567"]
        let piece = piece(texts.map { "u,i,p,\($0)\n" }.joined(), [0, 1, 2, PlainRowLayout.value])
        #expect(piece.count == texts.count)
        let expected: [Double] = [
            1, -2.5, 112_788.85, 123_456_789_012_345, 1_234_567_890_123_456_768, 1000, .nan, 7, 0.1234567,
        ]
        #expect(zip(values(piece), expected).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) })
        #expect((0..<9).map { piece.rows.block.decimals[$0] } == [0, 1, 2, 0, 0, 0, 0, 0, 7])
    }

    @Test func `What needs a closer look is left alone`() {
        let odd = ["u,i,p,x", "u,i,p", "u,i,p,1,more", "u,i,p,\"1\"2", "u,i,p,1e999", "u,\"i\"\"\",p,1"]
        let piece = piece(odd.map { "\($0)\n" }.joined(), [0, 1, 2, PlainRowLayout.value])
        #expect(piece.count == 0 && piece.oddRows.map(\.row) == [0, 1, 2, 3, 4, 5])
    }

    @Test func `Cells that are not read are passed unless their bytes can't be trusted`() {
        let rest = Array(String(repeating: "x,", count: 1000).utf8)
        let good = Array("u,i,p,1,một \"ghi\" chú\nu,i,p,2,,,\n".utf8)
        let bad: [[UInt8]] = [[0xFF], [0x00], [0xC3], [0xE1, 0xBA]]
        let rows = good + bad.flatMap { Array("u,i,p,3,".utf8) + $0 + [0x0A] }
        let layout = PlainRowLayout(
            kinds: [0, 1, 2, PlainRowLayout.value, PlainRowLayout.passed],
            numbers: .plain,
            lineEnd: 10
        )
        let window = FileWindow(bytes: rows + rest, base: 0, rows: 0..<rows.count)
        let piece = PieceReader(0).read(window, layout, into: PlainRows(capacity: 10))
        #expect(values(piece) == [1, 2] && piece.oddRows.count == 4)
    }
}
