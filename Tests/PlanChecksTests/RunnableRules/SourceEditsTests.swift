import Testing

@testable import PlanChecks

struct SourceEditsTests {
    private func text(_ source: String, _ change: (inout SourceEdits) -> Void) -> String {
        var edits = SourceEdits(Array(source.utf8))
        change(&edits)
        return String(decoding: edits.result, as: UTF8.self)
    }

    @Test func `what is put around inner parts stays within what is put around outer ones`() {
        let found = text("a + b") { edits in
            edits.wrap(0..<1, "(", ")")
            edits.wrap(4..<5, "[", "]")
            edits.replace(4..<5, with: "long")
            #expect(String(decoding: edits.text(in: 4..<5), as: UTF8.self) == "[long]")
            #expect(String(decoding: edits.text(in: 0..<3), as: UTF8.self) == "(a) +")
            edits.wrap(0..<5, "{", "}")
        }
        #expect(found == "{(a) + [long]}")
    }

    @Test func `a head stands behind a byte order mark, and nothing changes by itself`() {
        #expect(text("\u{FEFF}a") { $0.head = "x; " } == "\u{FEFF}x; a")
        #expect(text("a") { $0.head = "x; " } == "x; a")
        #expect(text("") { $0.head = "x; " } == "x; ")
        #expect(text("a\r\nb\n") { _ in } == "a\r\nb\n")
    }
}
