import Testing

@testable import Reports

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Kế hoạch", 8), ("Ke\u{302}\u{301} hoa\u{323}ch", 8), ("ệ", 1), ("e\u{323}\u{302}", 1),
        ("đ≤✓…", 4), ("中文", 4), ("a\u{200B}b", 2), ("\u{301}e", 1), ("a\u{AD}b", 2), ("“a – b…”", 8),
        ("a\tb\u{301}", 2),
    ])
    func countsColumns(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }

    @Test(arguments: [
        ("Kế hoạch năm", 12, "Kế hoạch năm"), ("Kế hoạch năm", 11, "Kế hoạch n…"), ("Kế hoạch năm", 10, "Kế hoạch…"),
        ("ab", 1, "…"), ("ab", 0, ""), ("中文字", 4, "中…"),
    ])
    func cutsBetweenLetters(_ text: String, _ width: Int, _ cut: String) {
        #expect(DisplayWidth.cut(text, to: width) == cut)
    }

    @Test func breaksAtBlanks() {
        #expect(DisplayWidth.lines("một hai  ba bốn", width: 7) == ["một hai", "ba bốn"])
        #expect(DisplayWidth.lines("dàilắmlắm a", width: 5) == ["dàil…", "a"])
        #expect(DisplayWidth.lines("", width: 5) == [])
    }
}
