import Testing

@testable import Spreadsheets

@Suite("A row gives its cells until the next is read into it")
struct CSVRowTests {
    private func row(_ text: String) -> CSVRow {
        var reader = CSVReader(Array(text.utf8))
        var row = CSVRow()
        _ = reader.next(&row)
        return row
    }

    @Test("Bytes keep their blanks, texts are trimmed")
    func blanks() {
        let row = row(" a ,\"\u{A0}b\u{A0}\",\u{202F}")
        #expect(row.withBytes(0) { Array($0) } == Array(" a ".utf8))
        #expect((0..<3).map(row.text) == ["a", "b", ""])
    }

    @Test("Bytes of texts are read one cell after another, composed and trimmed as texts are")
    func readInto() {
        let row = row(" a ,xa\u{303},Xã Tân An,\"b\"\"c\"")
        var bytes: [UInt8] = []
        for cell in 0..<6 {
            row.read(cell, into: &bytes)
            #expect(bytes == Array(row.text(cell).utf8))
        }
    }

    @Test("A cell beyond the row's end is empty")
    func beyond() {
        let row = row("a,b")
        #expect(row.count == 2)
        #expect(row.text(2).isEmpty)
        #expect(row.isEmpty(7))
        #expect(row.withBytes(2) { $0.count } == 0)
        #expect(row.column(2) == 1)
        #expect(row.line(2) == 1)
    }

    @Test("A row that nothing was read into is empty")
    func unread() {
        let row = CSVRow()
        #expect(row.count == 0)
        #expect(row.isEmpty(0))
        #expect(row.text(0).isEmpty)
        #expect(row.column(0) == 1)
    }

    @Test(
        "Empty is what holds nothing but blanks",
        arguments: [
            ("", true), (" ", true), ("\t", true), ("\u{A0}", true), ("\u{3000}\u{2007}", true), ("\"\"", true),
            ("\" \n \"", true), ("\u{FEFF}", true), ("0", false), ("-", false), (" a", false), ("\"\"\"\"", false),
        ]
    )
    func isEmpty(cell: String, isEmpty: Bool) {
        #expect(row("x,\(cell),y").isEmpty(1) == isEmpty)
    }

    @Test("Columns count bytes, not letters", arguments: [("bảng,x", 8), ("😀,x", 6), ("\"a,\"\"b\",x", 9), (",x", 2)])
    func column(text: String, column: Int) {
        #expect(row(text).column(1) == column)
    }

    @Test("Bytes that are not UTF-8 are replaced in texts, decomposed letters beside them composed")
    func repaired() {
        var reader = CSVReader(Array("e\u{301}".utf8) + [0xFF] + Array("x".utf8))
        var row = CSVRow()
        read(&reader, &row)
        #expect(Array(row.text(0).utf8) == Array("\u{E9}\u{FFFD}x".utf8))
        #expect(row.problems == [CSVProblem(kind: .notUTF8, cell: 0)])
    }

    @Test("One row may serve several readers, and copies of it stay as they were")
    func shared() {
        var first = CSVReader(Array("a,\"b\"\"c\"\nd".utf8))
        var second = CSVReader(Array("x,\"y\"\"z\"\nw".utf8))
        var row = CSVRow()
        read(&first, &row)
        let kept = row
        read(&second, &row)
        #expect([row.text(0), row.text(1)] == ["x", "y\"z"])
        read(&first, &row)
        #expect(row.text(0) == "d")
        #expect(row.isEmpty(1))
        #expect([kept.text(0), kept.text(1)] == ["a", "b\"c"])
    }

    @Test("Storage is kept from row to row")
    func storage() {
        let line = "a,\"b\"\"c\",\"d\ne\",0x\"\n"
        var reader = CSVReader(Array(String(repeating: line, count: 50).utf8))
        var row = CSVRow()
        read(&reader, &row)
        let cells = row.cells.withUnsafeBufferPointer { $0.baseAddress }
        let copies = row.copies.withUnsafeBufferPointer { $0.baseAddress }
        while reader.next(&row) {
            #expect(row.cells.withUnsafeBufferPointer { $0.baseAddress } == cells)
            #expect(row.copies.withUnsafeBufferPointer { $0.baseAddress } == copies)
        }
        #expect(row.number == 50)
    }
}
