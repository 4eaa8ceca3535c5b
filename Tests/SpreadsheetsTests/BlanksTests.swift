import Testing

@testable import Spreadsheets

@Suite("Blanks at the ends of bytes")
struct BlanksTests {
    private func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { Array(Blanks.trimmed($0)) }
    }

    @Test(
        "They are trimmed, those inside stay",
        arguments: [
            ("", ""), (" ", ""), ("\u{A0}\u{3000} ", ""), (" a b ", "a b"), ("\u{A0}a\u{A0}b\u{202F}", "a\u{A0}b"),
            ("\u{FEFF}\u{200B}ấ\u{2060}\u{2003}", "ấ"), ("\u{B}\u{C}a\u{85}", "a"), ("a", "a"),
        ]
    )
    func trim(text: String, result: String) {
        #expect(trimmed(Array(text.utf8)) == Array(result.utf8))
    }

    @Test("Letters whose last byte looks like a blank's stay", arguments: ["à", "Ġ", "\u{420}", "\u{2020}", "\u{F80}"])
    func letters(text: String) {
        #expect(trimmed(Array(text.utf8)) == Array(text.utf8))
    }

    @Test(
        "Bytes that are not UTF-8 stay",
        arguments: [[0xC2], [0xA0], [0xE2, 0x80], [0x80, 0xA0], [0x61, 0xEF, 0xBB]]
    )
    func badBytes(bytes: [UInt8]) {
        #expect(trimmed(bytes) == bytes)
    }
}
