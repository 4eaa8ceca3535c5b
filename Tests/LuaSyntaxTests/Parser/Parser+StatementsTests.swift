import LuaSyntax
import Testing

@Suite struct ParserStatementsTests {
    @Test(arguments: [
        (
            "local x <const>, y = 1, f()",
            "local(attributedName x#0, attributedName y#1, integer 1, call(name f, arguments))"
        ),
        (
            "local function f() return f end",
            "localFunction(name f#0, functionBody(parameters, block(return(name f#0))))"
        ),
        (
            "function a.b:c(p) return self, p end",
            "function(method c(member b(name a)), functionBody(parameters(name p#1), block(return(name self#0, name p#1))))"
        ),
        (
            "a, b.c, d[1] = 1, 2",
            "assignment(targets(name a, member c(name b), index(name d, integer 1)), values(integer 1, integer 2))"
        ),
        (
            "f{} g's'",
            "callStatement(call(name f, arguments(table))); callStatement(call(name g, arguments(string 's')))"
        ),
        ("do ; end", "do(block(empty ;))"),
        ("while true do break end", "while(true true, block(break break))"),
        ("repeat local x until x", "repeat(block(local(attributedName x#0)), name x#0)"),
        (
            "if a then elseif b then else c() end",
            "if(clause(name a, block), clause(name b, block), elseClause(block(callStatement(call(name c, arguments)))))"
        ),
        (
            "for i = 1, 2, 3 do f(i) end",
            "numericFor(name i#3, integer 1, integer 2, integer 3, block(callStatement(call(name f, arguments(name i#3)))))"
        ),
        (
            "for k, v in t do f(v) end",
            "genericFor(nameList(name k#4, name v#5), values(name t), block(callStatement(call(name f, arguments(name v#5)))))"
        ),
        ("goto done do ::done:: end ::done::", "goto done; do(block(label done)); label done"),
        ("return", "return"), ("return 1, ...;", "return(integer 1, vararg ...)"),
    ])
    func eachStatementHasItsShape(text: String, shape: String) {
        #expect(SyntaxSample.errors(text) == [])
        #expect(SyntaxSample.shape(text) == shape)
    }

    @Test(arguments: [
        ("return 1 x = 2", "1:10 returnIsNotLast"), ("x", "1:2 expressionIsNoStatement"),
        ("f() = 1", "1:5 notAssignable"), ("(a) = 1", "1:5 notAssignable"), ("for x do end", "1:7 assignOrInExpected"),
        ("for x, y = 1 do end", "1:10 expected(in)"), ("if x y() end", "1:6 expected(then)"),
        ("local x <value> = 1", "1:10 unknownAttribute"), ("local x <const> = 1; x = 2", "1:22 assignmentToConstant"),
        ("local a <close>, b <close> = 1, 2", "1:21 severalToBeClosed"), ("break", "1:1 breakOutsideLoop"),
        ("goto a", "1:6 labelNotVisible"), ("::a:: ::a::", "1:9 labelRepeated(firstAt: 2)"),
        ("goto a; local x; ::a:: f()", "1:6 jumpIntoScope(variableAt: 14)"), ("= 1", "1:1 unexpectedSymbol"),
        ("end", "1:1 unexpectedSymbol"), ("local 5", "1:7 nameExpected"),
        ("if x then", "1:10 expectedToClose(end, opened: if, at: 0)"),
    ])
    func whatIsWrongIsSaidWhereItStands(text: String, said: String) {
        #expect(SyntaxSample.errors(text).first == said)
    }

    @Test func aGotoMayLeaveScopesAndReachTheEndOfABlock() {
        #expect(SyntaxSample.errors("do goto a; local x; ::a:: end") == [])
        #expect(SyntaxSample.errors("while true do if x then goto continue end local y ::continue:: end") == [])
        #expect(SyntaxSample.errors("::top:: local x; goto top") == [])
    }
}
