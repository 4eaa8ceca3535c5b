import LuaSyntax
import Testing

@Suite struct SyntaxTreeMeaningTests {
    private func means(_ a: String, _ b: String) -> Bool { SyntaxSample.tree(a).means(SyntaxSample.tree(b)) }

    @Test(arguments: [
        ("a = 1", "a=1 -- x\n;"), ("f { 1, 2 }", "f{1;2,}"), ("return x", "return x;"),
        ("local a <const> = 1", "local a<const> =1"),
    ])
    func blanksCommentsAndNeedlessSignsMeanNothing(a: String, b: String) { #expect(means(a, b)) }

    @Test(arguments: [
        ("a = 1", "a = 2"), ("a = 1", "b = 1"), ("f(x)", "f((x))"), ("a = b c = d", "a = b"), ("a = 'x'", "a = \"x\""),
        ("local a <const> = 1", "local a = 1"), ("a = b + c", "a = b - c"), ("f { 1, 2 }", "f { { 1, 2 } }"),
        ("a.b = 1", "a.c = 1"), ("local a; return a", "local a; return b"), ("if a then", "if a then"),
    ])
    func anythingElseDoes(a: String, b: String) { #expect(!means(a, b)) }
}
