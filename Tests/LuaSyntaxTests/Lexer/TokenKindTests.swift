import LuaSyntax
import Testing

@Suite struct TokenKindTests {
    @Test func kindsWithOneTextHaveDifferentOnes() {
        let texts = TokenKind.allCases.compactMap(\.text)
        #expect(Set(texts).count == texts.count)
        #expect(texts.count == TokenKind.allCases.count - 6)
    }

    @Test func keywordsAreThoseOfLua() {
        #expect(TokenKind.and.isKeyword && TokenKind.while.isKeyword && TokenKind.goto.isKeyword)
        #expect(!TokenKind.name.isKeyword && !TokenKind.plus.isKeyword)
    }
}
