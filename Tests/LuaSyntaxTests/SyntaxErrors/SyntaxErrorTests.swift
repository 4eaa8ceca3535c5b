import LuaSyntax
import Testing

/// One text tells all of its mistakes: behind one the reading goes on.
@Suite struct SyntaxErrorTests {
    @Test(
        arguments: [
            (
                "x = = 1\nlocal 5\nif a b() end\ny = 2",
                ["1:5 unexpectedSymbol", "2:7 nameExpected", "3:6 expected(then)"]
            ),
            (
                "f(1, 2\nlocal x = 3\ny = 'a",
                ["2:1 expectedToClose(rightParenthesis, opened: leftParenthesis, at: 1)", "3:5 unfinishedString"]
            ),
            (
                "x = 3x\nfor i = 1 do end\nz = }",
                ["1:5 malformedNumber", "2:11 expected(comma)", "3:5 unexpectedSymbol"]
            ),
            (
                "t = {\n  a = 1\n  b = 2,\n  'c' 'd'\n}\nlocal 5",
                ["3:3 expected(comma)", "4:7 expected(comma)", "6:7 nameExpected"]
            ),
            ("t = { a = 1,\n", ["2:1 expectedToClose(rightBrace, opened: leftBrace, at: 4)"]),
            (
                "t = {\n a = = 1,\n b = ) 2,\n}\nlocal 5",
                ["2:6 unexpectedSymbol", "3:6 unexpectedSymbol", "5:7 nameExpected"]
            ),
            ("rule “late” {\n}\nlocal 5", ["1:6 unexpectedSymbol", "1:13 unexpectedSymbol", "3:7 nameExpected"]),
        ] as [(String, [String])]
    )
    func allMistakesOfATextAreFound(text: String, expected: [String]) {
        let found = SyntaxSample.errors(text)
        #expect(expected.filter { !found.contains($0) } == [], "\(found)")
        #expect(found.first == expected[0])
        #expect(found.count <= expected.count + 1)
    }

    @Test func aMistakeDoesNotHideWhatComesBehindIt() {
        let shape = SyntaxSample.shape("x = = 1\nlocal function f() return 1 end\nreturn f")
        #expect(shape.contains("localFunction(name f#0") && shape.hasSuffix("return(name f#0)"))
    }

    @Test func whatFollowsFromAMistakeInATableIsNotSaid() {
        #expect(
            SyntaxSample.errors("t = { a = “58”,\n b = 1,\n c = ) , d = 2 }") == [
                "1:11 unexpectedSymbol", "1:16 unexpectedSymbol", "3:6 unexpectedSymbol",
            ]
        )
    }

    @Test func aNameAtTheBeginningOfALineBeginsAStatement() {
        #expect(SyntaxSample.errors("x = = 1\ny = = 2\nz = 3") == ["1:5 unexpectedSymbol", "2:5 unexpectedSymbol"])
        #expect(SyntaxSample.shape("x = = 1\nz = 3").hasSuffix("assignment(targets(name z), values(integer 3))"))
    }

    @Test func aMistakeAtTheEndHasNoWidth() throws {
        let error = try #require(SyntaxSample.tree("x = ").errors.first)
        #expect(error.start == 4 && error.end == 4)
    }
}
