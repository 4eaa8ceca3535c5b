import LuaSyntax
import Testing

@Suite struct ScopesTests {
    /// Each use of a name with the line of its declaration; `-` for globals.
    private func uses(_ text: String) -> [String] {
        let tree = SyntaxSample.tree(text)
        return tree.nodes.filter { $0.kind == .name }.sorted { $0.firstToken < $1.firstToken }.map { node in
            let name = tree.text(ofToken: node.mainToken)
            guard node.variable >= 0 else { return "\(name) -" }
            let token = tree.variables[Int(node.variable)].token
            if token < 0 { return "\(name) *" }
            return "\(name) \(tree.source.position(of: tree.tokens[Int(token)].start).line)"
        }
    }

    @Test func aNameStandsForTheInnermostVariableInScope() {
        #expect(uses("local x\nlocal x = x\ndo local x = x end\ny = x") == ["x 1", "x 2", "y -", "x 2"])
        #expect(uses("for i = i, 2 do\nf(i) end g(i)") == ["i 1", "i -", "f -", "i 1", "g -", "i -"])
        #expect(uses("function t:m()\nreturn self end") == ["t -", "self *"])
        #expect(uses("repeat local x = 1\nuntil x == 2") == ["x 1"])
    }

    @Test func variablesKnowTheirFunctionAndAttribute() {
        let variables = SyntaxSample.tree("local a <const> = 1 local function f(b) local c <close> = b end").variables
        #expect(variables.map(\.function) == [0, 0, 1, 1])
        #expect(variables.map(\.attribute) == [.constant, .none, .none, .toBeClosed])
        #expect(variables.map(\.isParameter) == [false, false, true, false])
    }

    /// In one pass, however many wait: a hostile file may have a hundred thousand.
    @Test func manyLabelsAndJumpsAreNoBurden() {
        let jumps = (0..<20_000).map { "goto l\($0)" }.joined(separator: " ")
        let labels = (0..<20_000).map { "::l\($0):: f()" }.joined(separator: " ")
        #expect(SyntaxSample.errors("\(jumps) \(labels)") == [])
        #expect(SyntaxSample.errors("while x do \(jumps) end").count == 20_000)
    }

    @Test func twoHundredLocalsAreTheMost() {
        func text(_ count: Int) -> String { (0..<count).map { "local a\($0)" }.joined(separator: "\n") }
        #expect(SyntaxSample.errors(text(200)) == [])
        #expect(SyntaxSample.errors(text(201)) == ["201:7 tooManyLocals"])
    }

    @Test func moreCapturedVariablesThanLuaAllowsAreRefused() {
        func text(_ count: Int) -> String {
            let outer = (0..<150).map { "local a\($0)" }.joined(separator: " ")
            let middle = (150..<count).map { "local a\($0)" }.joined(separator: " ")
            let used = (0..<count).map { "a\($0)()" }.joined(separator: " ")
            return "\(outer) function f() \(middle) function g() \(used) end end"
        }
        #expect(SyntaxSample.errors(text(255)) == [])
        #expect(SyntaxSample.errors(text(256)).contains { $0.hasSuffix("tooManyUpvalues") })
    }
}
