import Testing

@testable import Spreadsheets

@Suite("Texts that look the same compare the same")
struct CellTextTests {
    /// Swift's own comparison ignores the difference between composed and decomposed letters; bytes don't.
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(
        "Decomposed letters are composed",
        arguments: [
            ("Chi\u{309} Tie\u{302}u", "Ch\u{1EC9} Ti\u{EA}u"),
            ("e\u{302}\u{301}", "\u{1EBF}"), ("\u{EA}\u{301}", "\u{1EBF}"),
            // Two marks in the other order.
            ("a\u{302}\u{323}", "\u{1EAD}"), ("a\u{323}\u{302}", "\u{1EAD}"), ("\u{1EA1}\u{302}", "\u{1EAD}"),
            ("u\u{31B}\u{309}", "\u{1EED}"), ("\u{111}o\u{31B}n vi\u{323}", "\u{111}\u{1A1}n v\u{1ECB}"),
            // Composed text, text beyond Vietnamese, and compatibility forms stay.
            ("Kế hoạch năm 2016", "Kế hoạch năm 2016"), ("ﬁ ½ ²", "ﬁ ½ ²"), ("ក្រុង 北京 😀", "ក្រុង 北京 😀"),
            ("\u{2126}", "\u{3A9}"), ("\u{1100}\u{1161}", "\u{AC00}"),
        ]
    )
    func composed(text: String, result: String) {
        #expect(bytes(CellText.normalized(text)) == bytes(result))
        #expect(bytes(CellText.normalized(result)) == bytes(result))
    }

    @Test(
        "Blanks at both ends go, those inside stay",
        arguments: [
            ("", ""), (" ", ""), ("\t a b \r\n", "a b"), ("\u{A0}a\u{A0}b\u{A0}", "a\u{A0}b"), ("\u{FEFF}mã", "mã"),
            ("\u{200B}a\u{2060}", "a"), ("\u{3000}a\u{2028}\u{2029}\u{85}", "a"),
            ("\u{2000}a\u{200A}\u{202F}\u{205F}", "a"),
            ("\u{1680}ấ\u{1680}", "ấ"), ("a\u{200C}", "a\u{200C}"), ("\u{A1}a", "\u{A1}a"), ("01", "01"),
        ]
    )
    func trimmed(text: String, result: String) {
        #expect(bytes(CellText.normalized(text)) == bytes(result))
        #expect(bytes(CellText.folded(text)) == bytes(result))
    }

    @Test("Every blank of Unicode is one here")
    func allBlanks() {
        for scalar in (0...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) where scalar.properties.isWhitespace {
            // The control characters U+001C to 001F are no white space by Unicode, so none is lost.
            #expect(CellText.normalized("\(scalar)x\(scalar)") == "x", "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test("Case is kept by normalized and folded by folded")
    func folded() {
        #expect(CellText.normalized("Chỉ Tiêu") == "Chỉ Tiêu")
        #expect(bytes(CellText.folded("Chi\u{309} TIE\u{302}U")) == bytes("ch\u{1EC9} ti\u{EA}u"))
        #expect(bytes(CellText.folded("ĐƠN VỊ TÍNH")) == bytes("đơn vị tính"))
        #expect(bytes(CellText.folded("E\u{302}\u{301}")) == bytes("\u{1EBF}"))
        #expect(CellText.folded("ID_Name 42") == "id_name 42")
        #expect(CellText.folded("[\\]^@`{") == "[\\]^@`{")
        #expect(CellText.folded("Straße") == "strasse")
        #expect(CellText.folded("ΣΑΣ") == CellText.folded("σας"))
    }

    @Test("A zero byte does not end a text")
    func zero() {
        #expect(bytes(CellText.normalized("e\u{302}\u{0}e\u{302}")) == bytes("\u{EA}\u{0}\u{EA}"))
        #expect(bytes(CellText.folded("Ê\u{0}B")) == bytes("ê\u{0}b"))
    }

    @Test("The short look agrees with utf8proc on every letter")
    func shortLook() {
        for scalar in (1...0x1FFF).lazy.compactMap(Unicode.Scalar.init) where !scalar.properties.isWhitespace {
            let text = "a\(scalar)b"
            // A marked letter makes utf8proc read the same text.
            let long = CellText.normalized("\u{300}" + text)
            #expect(bytes("\u{300}" + CellText.normalized(text)) == bytes(long), "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test("Both are the same when done twice")
    func twice() {
        var random = SplitMix(seed: 58)
        let letters = ["a", "Â", "\u{301}", "\u{323}", "E", "Đ", " ", "\u{A0}", "ư", "\u{31B}", "\u{1E9B}", "İ", "ŉ"]
        for _ in 0..<2_000 {
            let text = (0..<8).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }.joined()
            let normalized = CellText.normalized(text)
            #expect(bytes(CellText.normalized(normalized)) == bytes(normalized))
            let folded = CellText.folded(text)
            #expect(bytes(CellText.folded(folded)) == bytes(folded))
            #expect(bytes(CellText.folded(normalized)) == bytes(folded))
        }
    }
}
