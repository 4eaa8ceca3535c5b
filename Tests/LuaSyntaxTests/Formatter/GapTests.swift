import Testing

@testable import LuaSyntax

@Suite struct GapTests {
    private func gap(_ text: String, isFirst: Bool = false) -> Gap {
        Gap(Array(text.utf8), 0..<text.utf8.count, isFirst: isFirst)
    }

    @Test func commentsAndLineEndsAreFound() {
        let text = "  -- a \t\r\n\n --[==[ b\n]] ]==] --c\n\r\n"
        let found = gap(text)
        let texts = found.comments.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(texts == ["-- a", "--[==[ b\n]] ]==]", "--c"])
        #expect(found.comments.map(\.breaks) == [0, 2, 0] && found.comments.map(\.endsLine) == [true, false, true])
        #expect(found.comments.map(\.blanks) == [2, 1, 1] && found.breaks == 2 && found.breaksLine)
    }

    @Test func onlyTheFirstLineOfAFileMayBeginWithASharp() {
        #expect(gap("#!lua\n", isFirst: true).comments.count == 1)
        #expect(gap("\u{FEFF}#!lua\n", isFirst: true).comments.count == 1)
        #expect(gap("  ").comments.isEmpty && !gap("  ").breaksLine)
    }
}
