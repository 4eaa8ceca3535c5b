import LuaSyntax
import Testing

@Suite struct SyntaxTreeTests {
    @Test(arguments: [
        "", "x = 1 -- a\n", "\u{FEFF}#!lua\nlocal đ", "x = = [==[ 'a", "\0\u{1}x\r\n\r", "return 1..2 -- [[ x",
    ])
    func nothingOfATextIsLost(text: String) {
        #expect(SyntaxSample.tree(text).reprinted == Array(text.utf8))
    }

    @Test func aNodeHasTheBytesFromItsFirstToItsLastToken() {
        let tree = SyntaxSample.tree("  if a -- c\n then f( ) end  ")
        let texts = tree.nodes.indices.map { tree.source.text(tree.range(of: Int32($0))) }
        #expect(texts.contains("if a -- c\n then f( ) end") && texts.contains("f( )") && texts.contains("( )"))
    }

    @Test func aDumpShowsANodeALine() {
        #expect(SyntaxSample.tree("return x").dump == "block\n  return\n    name x\n")
    }
}
