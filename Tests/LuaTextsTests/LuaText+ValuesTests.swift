import LuaSyntax
import LuaTexts
import Testing

@Suite struct LuaTextValuesTests {
    private func text(_ source: String) throws -> LuaText {
        try #require(LuaText(path: "a.lua", bytes: Array(source.utf8)))
    }

    /// The expression of `return …`.
    private func value(_ source: String) throws -> (LuaText, Int32) {
        let text = try text("return " + source)
        return (text, text.child(text.child(text.tree.root, 0), 0))
    }

    @Test(arguments: [
        (#""a b""#, "a b"), ("'đ'", "đ"), (#""a\nb\t\"""#, "a\nb\t\""), ("[[\nx]]", "x"), ("[==[a]]]==]", "a]]"),
        ("('x')", "x"),
    ])
    func textsAreRead(source: String, expected: String) throws {
        let (text, node) = try value(source)
        #expect(text.string(node) == expected)
    }

    @Test func otherEscapesAreNotGuessed() throws {
        let (text, node) = try value(#""\u{41}""#)
        #expect(text.string(node) == nil)
    }

    @Test(arguments: [("90", 90.0), ("-2.5", -2.5), ("(0x10)", 16), ("1e2", 100)])
    func numbersAreRead(source: String, expected: Double) throws {
        let (text, node) = try value(source)
        #expect(text.number(node) == expected)
    }

    @Test func entriesOfTablesAreFoundByTheirKeys() throws {
        let (text, node) = try value(#"{ 1, a = 2, ["b c"] = 3, [4] = 5, 6 }"#)
        #expect(text.field(node, "a").flatMap(text.number) == 2)
        #expect(text.field(node, "b c").flatMap(text.number) == 3)
        #expect(text.fields(node).map(\.key) == ["a", "b c"])
        #expect(text.items(node).map { text.number($0) } == [1, 6])
    }

    @Test func callsAreFoundInEveryForm() throws {
        for source in ["f('x')", "f 'x'", "f [[x]]"] {
            let (text, node) = try value(source)
            let call = try #require(text.call(node))
            #expect(text.global(call.callee) == "f" && text.string(call.arguments[0]) == "x")
        }
    }

    @Test func theOnlyValueOfALocalIsKnown() throws {
        let text = try text("local a, b = 1, g()\nlocal c = 2\nc = 3\nlocal function d() end\nlocal e, f = g()")
        let values = text.tree.variables.indices.prefix(6).map { text.onlyValue(Int32($0)).map { text.text($0) } }
        #expect(values == ["1", "g()", nil, "() end", nil, nil])
    }
}
