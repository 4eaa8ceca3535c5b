import Testing

@testable import Spreadsheets

@Suite("Line breaks are LF, CRLF and CR alone")
struct LineBreaksTests {
    @Test(
        "Counting",
        arguments: [
            ("", 0), ("a", 0), ("\n", 1), ("\r", 1), ("\r\n", 1), ("\n\r", 2), ("\r\r\n\n", 3), ("a\r\nb\rc\nd", 3),
        ]
    )
    func count(text: String, count: Int) {
        let bytes = Array(text.utf8)
        #expect(LineBreaks.count(in: bytes, 0..<bytes.count) == count)
    }

    @Test("A CRLF that is cut counts where its end is")
    func cut() {
        let bytes = Array("a\r\nb".utf8)
        #expect(LineBreaks.count(in: bytes, 0..<2) == 0)
        #expect(LineBreaks.count(in: bytes, 2..<4) == 1)
    }

    @Test(
        "Skipping passes one line break, and nothing else",
        arguments: [("\nx", 1), ("\rx", 1), ("\r\nx", 2), ("\r", 1), ("\n\n", 1), ("\r\r\n", 1), ("x\n", 0), ("", 0)]
    )
    func skip(text: String, end: Int) {
        Array(text.utf8).withUnsafeBufferPointer { #expect(LineBreaks.skip($0, at: 0) == end) }
    }
}
