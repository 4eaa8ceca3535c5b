import Testing

@testable import Reports

@Suite struct TextTableTests {
    private func lines(_ rows: [[String]], width: Int = 80, flexible: [Int] = [0], color: Bool = false) -> [String] {
        var table = TextTable([.left, .right, .left])
        for row in rows { table.add(row.map { .init($0) }) }
        return table.lines(width: width, indent: 2, flexible: flexible, TerminalText(color: color))
    }

    @Test func columnsAreAlignedByWhatIsSeen() {
        let lines = lines([["Kế hoạch", "1", "x"], ["a", "1.847", "y"]])
        #expect(lines == ["  Kế hoạch      1  x", "  a         1.847  y"])
    }

    @Test func noBlanksEndALine() {
        #expect(lines([["a", "1", ""], ["b", "", "x"]]) == ["  a  1", "  b     x"])
    }

    @Test func emptyColumnsTakeNoRoom() {
        #expect(lines([["a", "", "x"]]) == ["  a  x"])
    }

    @Test func wideNamesGoOnBelowWithTheirIndent() {
        let lines = lines([["  một hai ba bốn năm", "12", "x"]], width: 22)
        #expect(lines == ["    một hai ba   12  x", "    bốn năm"])
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 22 })
    }

    @Test func whatIsLongerThanFourLinesIsCut() {
        let text = Array(repeating: "chỉ tiêu", count: 20).joined(separator: " ")
        let lines = lines([[text, "1", "x"]], width: 24)
        #expect(lines.count == 4 && lines[3].hasSuffix("…"))
    }

    @Test func coloursDoNotMoveColumns() {
        var table = TextTable([.left, .left])
        table.add([.init("a", .bad), .init("x")])
        #expect(
            table.lines(width: 80, indent: 0, flexible: [], TerminalText(color: true)) == ["\u{1B}[31ma\u{1B}[0m  x"]
        )
    }

    @Test func controlCharactersAreLeftOut() {
        #expect(lines([["a\u{1B}[31m\nb\u{202E}", "1", "x"]]) == ["  a [31m b   1  x"])
    }

    @Test func headingsOfNumbersGoIntoTwoLinesWhereThereIsNoRoom() {
        var table = TextTable([.left, .right, .right])
        table.setHead(["Mục tiêu", "Thiếu số liệu", "Đạt"])
        table.add([.init("Cải cách hành chính"), .init("3"), .init("1")])
        let plain = TerminalText(color: false)
        #expect(table.lines(width: 80, indent: 0, flexible: [0], plain)[0] == "Mục tiêu             Thiếu số liệu  Đạt")
        #expect(
            table.lines(width: 34, indent: 0, flexible: [0], plain) == [
                "                       Thiếu", "Mục tiêu             số liệu  Đạt",
                "Cải cách hành chính        3    1",
            ]
        )
    }
}
