import Testing

@testable import Spreadsheets

@Suite("Cells are found as spreadsheets write them, and what is wrong with one is told")
struct CSVScanTests {
    @Test(
        "Cells of a file",
        arguments: [
            ("", []), ("a", [["a"]]), ("a,b", [["a", "b"]]), ("a,b\n", [["a", "b"]]),
            ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("a\r\nb\r\n", [["a"], ["b"]]), ("a\rb\r", [["a"], ["b"]]), ("a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]),
            // Empty cells, ragged rows, rows of commas or blanks.
            (",", [["", ""]]), ("a,", [["a", ""]]), ("a,\n", [["a", ""]]), (",a", [["", "a"]]),
            ("a,b,c\nd\ne,f", [["a", "b", "c"], ["d"], ["e", "f"]]), (",,\n", [["", "", ""]]), ("  \n", [["  "]]),
            // Empty lines.
            ("\n", []), ("\n\r\n\r", []), ("a\n\nb", [["a"], ["b"]]), ("\n\na\n\n", [["a"]]),
            // Quotes.
            ("\"a\",\"b\"\n", [["a", "b"]]), ("\"\"", [[""]]), ("\"\"\n\"\"", [[""], [""]]), ("\"a,b\"", [["a,b"]]),
            ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]), ("\"\"\"a\"\"\"", [["\"a\""]]),
            ("\"a\nb\",c", [["a\nb", "c"]]),
            ("\"a\r\nb\"\r\nc", [["a\r\nb"], ["c"]]), ("\"a\rb\"\rc", [["a\rb"], ["c"]]), ("\"\n\"", [["\n"]]),
            ("x,\"a\"\"b\",\"c\"\"d\",e", [["x", "a\"b", "c\"d", "e"]]),
            // A quote inside a cell that doesn't begin with one is text; blanks belong to a plain cell.
            ("a\"b,c", [["a\"b", "c"]]), ("5\" ống,x", [["5\" ống", "x"]]), (" \"a\",b", [[" \"a\"", "b"]]),
            (" a , b ", [[" a ", " b "]]), ("a\"\nb", [["a\""], ["b"]]),
            // Blanks behind a closing quote.
            ("\"a\" ,\"b\"\t\n", [["a", "b"]]), ("\"a\"\u{A0}", [["a"]]),
            // The byte order mark.
            ("\u{FEFF}a,b\n", [["a", "b"]]), ("\u{FEFF}\"a,b\"", [["a,b"]]), ("\u{FEFF}", []),
            ("a\n\u{FEFF}b", [["a"], ["\u{FEFF}b"]]),
        ] as [(String, [[String]])]
    )
    func cells(text: String, rows: [[String]]) {
        let read = CSVFile(text).rows
        #expect(read.map(\.cells) == rows)
        #expect(read.allSatisfy { $0.problems.isEmpty })
    }

    @Test(
        "What is wrong with a cell is told with its row, line and column",
        arguments: [
            ("a,b\n1,\"2\n3,4\n", .quoteNotClosed, "2/2:3", ["1", "2\n3,4\n"]),
            ("a\n\"", .quoteNotClosed, "2/2:1", [""]),
            ("a\n\n\"x\n\",\"\"\"", .quoteNotClosed, "3/4:3", ["x\n", "\""]),
            ("a,b\n\"1\"2,3\n", .textAfterQuote, "2/2:1", ["12", "3"]),
            ("a\n\"say \"\"hi\"\"\" \"x\",3", .textAfterQuote, "2/2:1", ["say \"hi\" \"x\"", "3"]),
            ("a\r\n\r\nx,y,\"1\" 2\r\n", .textAfterQuote, "3/3:5", ["x", "y", "1 2"]),
            ("ấ,b\nấ,1\u{0}2,\"\n\"", .nulByte, "2/2:5", ["ấ", "1\u{0}2", "\n"]),
            ("\"\n\u{0}\"", .nulByte, "1/1:1", ["\n\u{0}"]),
        ] as [(String, CSVProblem.Kind, String, [String])]
    )
    func problems(text: String, kind: CSVProblem.Kind, place: String, cells: [String]) {
        let rows = CSVFile(text).rows
        let found = rows.flatMap { row in row.problems.map { (row, $0) } }
        #expect(found.count == 1)
        guard let (row, problem) = found.first else { return }
        #expect(problem.kind == kind)
        #expect("\(row.number)/\(row.places[problem.cell])" == place)
        #expect(row.cells == cells)
    }

    @Test("Rows behind one with a problem are read as if nothing were")
    func goesOn() {
        let rows = CSVFile("\"a\"b,c\n\"d\",e\n").rows
        #expect(rows.map(\.cells) == [["ab", "c"], ["d", "e"]])
        #expect(rows.map(\.problems.count) == [1, 0])
    }

    @Test(
        "Bytes that are not UTF-8 are told, and what is well formed is not",
        arguments: [
            // Vietnamese in windows-1258, an overlong slash, a surrogate, beyond U+10FFFF, cut short, a lone follower.
            ([0x74, 0xEA, 0x6E], false), ([0xC0, 0xAF], false), ([0xE0, 0x80, 0xAF], false),
            ([0xED, 0xA0, 0x80], false),
            ([0xF4, 0x90, 0x80, 0x80], false), ([0xF0, 0x80, 0x80, 0xAF], false), ([0xF5, 0x80, 0x80, 0x80], false),
            ([0xE1, 0xBA], false), ([0xC3], false), ([0x80], false), ([0xFF, 0xFE], false),
            ([0xE1, 0xBA, 0x41], false),
            (Array("ế".utf8), true), (Array("\u{10FFFF}".utf8), true), (Array("\u{FFFD}\u{D7FF}\u{E000}".utf8), true),
            (Array("😀\u{80}\u{800}\u{10000}".utf8), true),
        ] as [([UInt8], Bool)]
    )
    func utf8(bytes: [UInt8], isValid: Bool) {
        let expected = isValid ? [] : [CSVProblem(kind: .notUTF8, cell: 1)]
        for cell in [bytes, Array("\"".utf8) + bytes + Array("\"\"\"".utf8)] {
            let file = Array("mã,".utf8) + cell + Array(",x\nđ,e\n".utf8)
            let rows = CSVFile(file).rows
            #expect(rows.map(\.problems) == [expected, []])
            #expect(rows.map(\.cells.count) == [3, 2])
        }
    }

    @Test("A cell may have several problems")
    func several() {
        let rows = CSVFile(Array("a,\"".utf8) + [0xFF, 0]).rows
        #expect(rows.map(\.problems) == [[.quoteNotClosed, .notUTF8, .nulByte].map { CSVProblem(kind: $0, cell: 1) }])
    }
}
