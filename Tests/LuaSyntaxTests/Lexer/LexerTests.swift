import Testing

@testable import LuaSyntax

@Suite struct LexerTests {
    private func tokens(_ text: String) -> [String] {
        let source = SourceText(text)
        return Lexer.tokens(source).tokens.map { "\($0.kind) \(source.text($0.start..<$0.end))" }
    }

    @Test func tokensHaveTheirExactPlaces() {
        let source = SourceText("  local\tx=0x1F--[[ c ]] ..\"đ\" -- end")
        let tokens = Lexer.tokens(source).tokens
        #expect(
            tokens.map { "\($0.kind) \($0.start)-\($0.end)" } == [
                "local 2-7", "name 8-9", "assign 9-10", "integer 10-14", "concatenation 24-26", "string 26-30",
                "endOfFile 37-37",
            ]
        )
    }

    @Test func theLongestSymbolIsTaken() {
        let symbols = "+ - * / // % ^ # & ~ | << >> == ~= <= >= < > = ( ) { } [ ] :: ; : , . .. ..."
        let kinds = TokenKind.allCases.filter { $0.text != nil && !$0.isKeyword }
        #expect(tokens(symbols).dropLast() == kinds.map { "\($0) \($0.text!)" }[...])
        #expect(
            tokens("a..b...c<<=d").dropLast() == [
                "name a", "concatenation ..", "name b", "ellipsis ...", "name c", "shiftLeft <<", "assign =", "name d",
            ]
        )
    }

    @Test func keywordsAreWholeWords() {
        let words = TokenKind.allCases.filter(\.isKeyword).map { $0.text! }
        #expect(words.count == 22)
        #expect(tokens(words.joined(separator: " ")).dropLast().allSatisfy { !$0.hasPrefix("name") })
        #expect(tokens("ending _end End then2").dropLast().allSatisfy { $0.hasPrefix("name") })
    }

    @Test func equalNamesHaveOneNumber() {
        let names = (0..<300).map { "n\($0 % 150)" }
        let (tokens, _, count) = Lexer.tokens(SourceText(names.joined(separator: " ")))
        #expect(count == 150)
        #expect(tokens.dropLast().map(\.name) == (0..<300).map { Int32($0 % 150) })
    }

    @Test func aByteOrderMarkAndAFirstLineWithANumberSignAreSkipped() {
        #expect(tokens("\u{FEFF}x") == ["name x", "endOfFile "])
        #expect(tokens("#!/usr/bin/lua x\ny") == ["name y", "endOfFile "])
        #expect(tokens("\u{FEFF}# a\ny") == ["name y", "endOfFile "])
    }
}
