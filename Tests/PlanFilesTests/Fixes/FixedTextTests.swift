import Diagnostics
import Testing

@testable import PlanFiles

struct FixedTextTests {
    private func diagnostic(_ line: Int, _ column: Int, _ end: Int, _ replacement: String) -> Diagnostic {
        var place = SourceLocation(file: "a.lua", line: line, column: column)
        place.endColumn = end
        return Diagnostic(.ruleSyntax, at: place, fix: DiagnosticFix(at: place, replacement: replacement))
    }

    private func mend(_ text: String, _ diagnostics: Diagnostic...) -> String? {
        FixedText(path: "a.lua", bytes: Array(text.utf8), diagnostics).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func `fixes are made from the first to the last, whatever their order`() {
        let text = "-- đề\nif a != b then\nx = 1 end"
        #expect(
            mend(text, diagnostic(3, 1, 1, "local "), diagnostic(2, 6, 8, "~="))
                == "-- đề\nif a ~= b then\nlocal x = 1 end"
        )
    }

    @Test func `columns don't count a byte order mark`() {
        #expect(mend("\u{FEFF}return a != b", diagnostic(1, 10, 12, "~=")) == "\u{FEFF}return a ~= b")
    }

    @Test func `of two at one place the first is made, and the same one once`() {
        let first = diagnostic(1, 8, 11, "met")
        #expect(mend("return Met", first, first, diagnostic(1, 9, 11, "x")) == "return met")
    }

    @Test func `a fix that would harm is not made, nor one that is not there`() {
        #expect(mend("return met", diagnostic(1, 8, 11, "(")) == nil)
        #expect(mend("return met", diagnostic(7, 1, 2, "x")) == nil)
        #expect(mend("return met") == nil)
        #expect(mend("return met", Diagnostic(.ruleSyntax, at: SourceLocation(file: "a.lua", line: 1))) == nil)
    }
}
