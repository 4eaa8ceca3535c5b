import Testing

@testable import LuaSyntax

@Suite struct LexerLiteralsTests {
    private func kinds(_ text: String) -> [String] {
        Lexer.tokens(SourceText(text)).tokens.dropLast().map { "\($0.kind)" }
    }

    private func errors(_ text: String) -> [String] {
        Lexer.tokens(SourceText(text)).errors.map { "\($0.start)-\($0.end) \($0.kind)" }
    }

    @Test(
        arguments: [
            ("1 0x2F 0Xa", ["integer", "integer", "integer"]),
            ("1. .5 1e3 1E-3 3.25e+1", Array(repeating: "float", count: 5)),
            ("0x.8p1 0xA. 0x1p-2", ["float", "float", "float"]), ("9223372036854775808", ["integer"]),
            ("1..2", ["integer"]),
        ] as [(String, [String])]
    )
    func numbersAreReadInAllForms(text: String, kinds: [String]) {
        #expect(self.kinds(text) == kinds)
    }

    @Test(arguments: ["3x", "1e", "1e+", "0x", "0xg", "1.2.3", "1..2", "0x1p", "08a", "1_"])
    func aNumberWithSomethingElseInItIsOneMistake(text: String) {
        #expect(errors(text) == ["0-\(text.utf8.count) malformedNumber"])
    }

    @Test(arguments: [
        #"'a\n\t\\\'\"\065\x41\u{1EA1}\z  x'"#, "'a\\\nb'", "'a\\\r\nb'", "[[a\nb]]", "[==[ ]=] ]==]", "\"đ\"", "''",
        "[[]]",
    ])
    func stringsAreOneToken(text: String) {
        #expect(kinds(text) == ["string"])
        #expect(errors(text) == [])
    }

    @Test(arguments: [
        ("'abc", "0-4 unfinishedString"), ("'abc\n'", "0-4 unfinishedString"), ("[[abc", "0-5 unfinishedLongString"),
        ("[==x", "0-3 invalidLongStringDelimiter"), (#"'\q'"#, "1-3 invalidEscape"),
        (#"'\xg1'"#, "1-3 hexDigitExpected"), (#"'\300'"#, "1-5 escapeTooLarge"), (#"'\u1'"#, "1-3 braceExpected"),
        (#"'\u{}'"#, "1-4 hexDigitExpected"), (#"'\u{80000000}'"#, "1-12 escapeTooLarge"),
        (#"'\u{41'"#, "1-6 braceExpected"), ("--[[ x", "0-6 unfinishedLongComment"),
    ])
    func whatIsWrongInALiteralIsSaidWithItsPlace(text: String, said: String) {
        #expect(errors(text).first == said)
    }

    @Test func bytesThatBeginNothingAreOneMistakeTogether() {
        #expect(errors("x = “a”") == ["4-7 unexpectedSymbol", "8-11 unexpectedSymbol"])
        #expect(kinds("@") == ["invalid"])
    }
}
