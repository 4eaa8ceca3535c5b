import LuaSyntax
import Testing

@Suite struct ParserExpressionsTests {
    /// The expression with every operation in parentheses.
    private func grouped(_ text: String) -> String {
        let tree = SyntaxSample.tree("return " + text)
        func write(_ number: Int32) -> String {
            let node = tree.nodes[Int(number)]
            let children = tree.children(of: number).map(write)
            let main = node.mainToken >= 0 ? tree.text(ofToken: node.mainToken) : ""
            switch node.kind {
            case .binary: return "(\(children[0]) \(main) \(children[1]))"
            case .unary: return "(\(main) \(children[0]))"
            default: return main
            }
        }
        return write(tree.children(of: tree.children(of: tree.root).first!).first!)
    }

    @Test(arguments: [
        ("a or b and c", "(a or (b and c))"), ("a and b or c", "((a and b) or c)"), ("not a == b", "((not a) == b)"),
        ("a < b == c", "((a < b) == c)"), ("a | b ~ c & d << e", "(a | (b ~ (c & (d << e))))"),
        ("a .. b .. c", "(a .. (b .. c))"), ("a + b .. c", "((a + b) .. c)"), ("a << b .. c", "(a << (b .. c))"),
        ("a - b - c", "((a - b) - c)"), ("a + b * c", "(a + (b * c))"), ("a // b % c", "((a // b) % c)"),
        ("-a ^ b", "(- (a ^ b))"), ("a ^ -b", "(a ^ (- b))"), ("a ^ b ^ c", "(a ^ (b ^ c))"),
        ("# a .. b", "((# a) .. b)"),
        ("not not a", "(not (not a))"), ("~a ~ b", "((~ a) ~ b)"),
    ])
    func operatorsBindAsLuaHasIt(text: String, grouped: String) {
        #expect(self.grouped(text) == grouped)
    }

    @Test(arguments: [
        (
            "f(a.b[c]:m'x', ...)",
            "callStatement(call(name f, arguments(methodCall m(index(member b(name a), name c), arguments(string 'x')), vararg ...)))"
        ),
        (
            "t = { 1, a = 2; [3] = 4, f() }",
            "assignment(targets(name t), values(table(item(integer 1), namedField a(integer 2), keyedField(integer 3, integer 4), item(call(name f, arguments)))))"
        ),
        ("x = (f())", "assignment(targets(name x), values(parenthesized(call(name f, arguments))))"),
        (
            "x = function(a, ...) return ... end",
            "assignment(targets(name x), values(functionExpression(functionBody(parameters(name a#0, vararg ...), block(return(vararg ...))))))"
        ),
        (
            "x = nil, true, false, 1.5",
            "assignment(targets(name x), values(nil nil, true true, false false, float 1.5))"
        ),
    ])
    func eachExpressionHasItsShape(text: String, shape: String) {
        #expect(SyntaxSample.errors(text) == [])
        #expect(SyntaxSample.shape(text) == shape)
    }

    @Test(arguments: [
        ("x = ", "1:5 unexpectedSymbol"), ("x = 1 +", "1:8 unexpectedSymbol"),
        ("x = (1", "1:7 expectedToClose(rightParenthesis, opened: leftParenthesis, at: 4)"),
        ("x = { 1, 2", "1:11 expectedToClose(rightBrace, opened: leftBrace, at: 4)"), ("x = a.", "1:7 nameExpected"),
        ("x = a:b", "1:8 argumentsExpected"),
        ("x = a[1", "1:8 expectedToClose(rightBracket, opened: leftBracket, at: 5)"),
        ("function f() return ... end", "1:21 varargOutside"), ("x = { [1] 2 }", "1:11 expected(assign)"),
    ])
    func whatIsWrongIsSaidWhereItStands(text: String, said: String) {
        #expect(SyntaxSample.errors(text).first == said)
    }
}
