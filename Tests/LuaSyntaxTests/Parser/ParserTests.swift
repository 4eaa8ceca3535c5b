import LuaSyntax
import Testing

@Suite struct ParserTests {
    @Test func anEmptyTextIsAnEmptyBlock() {
        for text in ["", " -- a\n", "#!lua"] {
            #expect(SyntaxSample.shape(text) == "" && SyntaxSample.errors(text) == [])
        }
    }

    @Test func childrenComeBeforeTheirParentAndStandWithinIt() {
        let tree = SyntaxSample.tree("local a = { f(x, 1), b = 'c' } if a then return -a.b[1] end for i = 1, 2 do end")
        for number in tree.nodes.indices {
            let range = tree.range(of: Int32(number))
            for child in tree.children(of: Int32(number)) {
                #expect(child < number)
                let inner = tree.range(of: child)
                #expect(range.lowerBound <= inner.lowerBound && inner.upperBound <= range.upperBound || inner.isEmpty)
            }
        }
    }

    /// As deep as Lua goes, and one deeper: it gives up, and so does this, in words.
    @Test(arguments: [
        ("(", ")", "x", 190...200), ("{", "}", "x", 190...200), ("-", "", "1", 190...200),
    ])
    func whatIsTooDeepIsRefused(opening: String, closing: String, middle: String, depths: ClosedRange<Int>) {
        let refused = depths.filter { depth in
            let text =
                "x = " + String(repeating: opening + " ", count: depth) + middle
                + String(repeating: closing, count: depth)
            return SyntaxSample.errors(text).contains { $0.hasSuffix("tooDeep") }
        }
        #expect(refused.last == depths.upperBound && refused.count < depths.count)
        #expect(refused == Array(refused[0]...depths.upperBound))
    }

    @Test func aVeryDeepTextEndsWithoutHarm() {
        let text = "x = " + String(repeating: "(", count: 100_000)
        #expect(SyntaxSample.errors(text).count == 1)
    }

    @Test func moreRegistersThanAFunctionHasAreRefused() {
        let arguments = Array(repeating: "x", count: 260).joined(separator: ", ")
        #expect(SyntaxSample.errors("f(\(arguments))").contains { $0.hasSuffix("tooManyRegisters") })
        #expect(SyntaxSample.errors("t = { \(arguments) }") == [])
    }
}
