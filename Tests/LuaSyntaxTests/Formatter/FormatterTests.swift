import Testing

@testable import LuaSyntax

@Suite struct FormatterTests {
    private func format(_ text: String) -> String? {
        Formatter.format(SyntaxSample.tree(text)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Comments of a text, in their order.
    private func comments(_ tree: SyntaxTree) -> [ArraySlice<UInt8>] {
        Layout(tree).gaps.flatMap { $0.comments.map { tree.source.bytes[$0.range] } }
    }

    /// Laid out, a text means what it meant, has its comments, and is laid out already.
    private func hold(_ texts: [[UInt8]]) -> Int {
        var count = 0
        for text in texts {
            let tree = SyntaxTree.parse(SourceText(text))
            guard let once = Formatter.format(tree) else {
                #expect(!tree.errors.isEmpty)
                continue
            }
            count += 1
            let again = SyntaxTree.parse(SourceText(once))
            guard again.means(tree), comments(again) == comments(tree), Formatter.format(again) == once else {
                let twice = Formatter.format(again).map { String(decoding: $0, as: UTF8.self) } ?? ""
                Issue.record(
                    "\(String(decoding: text, as: UTF8.self))\n---\n\(String(decoding: once, as: UTF8.self))\n---\n\(twice)"
                )
                continue
            }
        }
        return count
    }

    @Test func filesOfTheRepositoryMeanWhatTheyMeant() {
        #expect(hold(LuaAgreementTests.files) > 50)
    }

    @Test func realFilesWithSomethingChangedMeanWhatTheyMeant() {
        var random = RandomLua(seed: 92)
        let small = LuaAgreementTests.files.filter { $0.count < 1500 && !$0.isEmpty }
        #expect(hold((0..<3000).map { _ in random.mutated(small[random.number(small.count)]) }) > 300)
    }

    @Test func textsMadeByChanceMeanWhatTheyMeant() {
        var random = RandomLua(seed: 920)
        #expect(hold((0..<3000).map { _ in Array(random.block(4).utf8) }) > 300)
    }

    @Test func rulesThatShipAreLaidOut() {
        for text in LuaAgreementTests.files where text.starts(with: "-- Standard rule".utf8) {
            #expect(Formatter.format(SyntaxTree.parse(SourceText(text))) == text)
        }
    }

    @Test(arguments: [
        ("", ""), ("a=1", "a = 1\n"), ("\u{FEFF}a=1\r\n", "a = 1\n"), ("#!x\n\n\n\na=1", "#!x\n\na = 1\n"),
        ("a=1;b=2", "a = 1\nb = 2\n"), ("a=1\n\n\n\nb=2\n\n", "a = 1\n\nb = 2\n"),
        ("if a then return b end", "if a then return b end\n"),
        ("if a then b() c() end", "if a then\n  b()\n  c()\nend\n"),
        ("if a then\nreturn b end", "if a then\n  return b\nend\n"),
        ("if a then b() else c() end", "if a then b() else c() end\n"),
        ("f{a,b,}", "f { a, b }\n"), ("f{\na;b}", "f {\n  a, b,\n}\n"), ("f{}", "f {}\n"), ("f'x'", "f 'x'\n"),
        ("f (x) [y]=- -z", "f(x)[y] = - -z\n"),
        ("a=not b==#c", "a = not b == #c\n"), ("local a<const> =1", "local a <const> = 1\n"),
        ("a=b\n;(f)()", "a = b\n;(f)()\n"), ("goto x ::x::", "goto x\n::x::\n"), ("a=x[ [[y]] ]", "a = x[ [[y]]]\n"),
        ("return a;", "return a\n"), ("a=b+\nc", "a = b +\n  c\n"), ("f(\na,\nb)", "f(\n  a,\n  b\n)\n"),
        ("a=function ( x , ... ) return x end", "a = function(x, ...) return x end\n"),
        ("for i=1,2 do\nf(i) end", "for i = 1, 2 do\n  f(i)\nend\n"),
        ("repeat\nf()\nuntil x", "repeat\n  f()\nuntil x\n"),
        ("do local x end", "do local x end\n"), ("a=[[\n x\n]]", "a = [[\n x\n]]\n"), ("a = -(1)", "a = -(1)\n"),
        ("a=b.c:d()", "a = b.c:d()\n"),
    ])
    func aTextHasOneLayout(text: String, expected: String) {
        #expect(format(text) == expected)
    }

    @Test func commentsStayWhereTheyStand() {
        let text = """
            -- head

            rule "x" {   -- which
                  -- first
              a=1,  -- one
              --[[ two ]] b=2,

              -- last
            }
            if a then
            -- inner
            else -- other
            end
            return --[[ what ]] x -- end
            -- foot
            """
        let expected = """
            -- head

            rule "x" {   -- which
              -- first
              a = 1,  -- one
              --[[ two ]] b = 2,

              -- last
            }
            if a then
              -- inner
            else -- other
            end
            return --[[ what ]] x -- end
            -- foot

            """
        #expect(format(text) == expected)
    }

    @Test func signsBelowEachOtherStayAligned() {
        #expect(
            format("f {\n a = 1,\n bcd  = 2,\n e = {\n 1 },\n g = 3,\n}")
                == "f {\n  a   = 1,\n  bcd = 2,\n  e = {\n    1,\n  },\n  g = 3,\n}\n"
        )
        #expect(format("f {\n a = 1,\n bcd = 2,\n}") == "f {\n  a = 1,\n  bcd = 2,\n}\n")
    }

    @Test func aCommentBeforeASignAlignsNothing() {
        let once = format("f {\n a --[[x\ny]] = 1,\n bcd = 2,\n}")
        #expect(once == "f {\n  a --[[x\ny]] = 1,\n  bcd = 2,\n}\n" && once.flatMap(format) == once)
    }

    @Test func aTextWithMistakesIsLeftAlone() {
        #expect(format("if a then") == nil)
    }
}
