import Testing

@testable import Spreadsheets

@Suite("Rows are numbered as a spreadsheet does, and read to the end whatever a file holds")
struct CSVReaderTests {
    @Test("Rows are numbered as a spreadsheet shows them, lines as the file has them")
    func numbers() {
        let rows = CSVFile("h,k\r\n\r\n\"a\r\nb\",1\r\n\n\"c\n\n\rd\"\"\n\",2\r\re").rows
        #expect(rows.map(\.cells) == [["h", "k"], ["a\r\nb", "1"], ["c\n\n\rd\"\n", "2"], ["e"]])
        #expect(rows.map(\.number) == [1, 3, 5, 7])
        #expect(rows.map(\.line) == [1, 3, 6, 12])
    }

    @Test("A quoted line break does not start a row, and the row goes on behind it")
    func positions() {
        let rows = CSVFile("\u{FEFF}mã,\"tên\"\nx,\"a\nb\",\"c\",d\n").rows
        #expect(rows[0].places == ["1:1", "1:5"])
        #expect(rows[1].places == ["2:1", "2:3", "3:4", "3:8"])
    }

    @Test("A file in UTF-16 ends with problems, not with a crash")
    func utf16() {
        let rows = CSVFile([0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0]).rows
        let kinds = rows.flatMap(\.problems).map(\.kind)
        #expect(kinds.contains(.notUTF8))
        #expect(kinds.contains(.nulByte))
    }

    @Test("Headers with decomposed letters read as composed ones")
    func decomposed() {
        var reader = CSVReader(Array("Chi\u{309} Tie\u{302}u,Gia\u{301} tri\u{323}\n".utf8))
        var row = CSVRow()
        read(&reader, &row)
        #expect(Array(row.text(0).utf8) == Array("Ch\u{1EC9} Ti\u{EA}u".utf8))
        #expect(CellText.folded(row.text(1)) == "giá trị")
        #expect(Array(CellText.folded(row.text(1)).utf8) == Array("gi\u{E1} tr\u{1ECB}".utf8))
    }

    @Test("Random bytes are read to their end, and every byte of plain cells is kept")
    func anyBytes() {
        var random = SplitMix(seed: 36)
        let alphabet = Array("ab,,\"\"\n\r é".utf8) + [0, 0xFF]
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...40, using: &random)
            let bytes = (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
            let rows = CSVFile(bytes).rows
            #expect(rows.map(\.number) == rows.map(\.number).sorted())
            let lines = rows.map(\.line)
            #expect(lines == lines.sorted())
            #expect((lines.last ?? 1) <= LineBreaks.count(in: bytes, 0..<bytes.count) + 1)
            if !bytes.contains(UInt8(ascii: "\"")) {
                let kept = rows.flatMap(\.bytes).flatMap { $0 }
                #expect(kept == bytes.filter { ![0x2C, 0x0A, 0x0D].contains($0) })
            }
        }
    }
}
