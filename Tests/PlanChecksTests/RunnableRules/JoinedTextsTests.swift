import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks

struct JoinedTextsTests {
    private func changed(_ source: String) throws -> String {
        let text = try #require(LuaText(path: "a.lua", bytes: Array(source.utf8)))
        var edits = SourceEdits(text.tree.source.bytes)
        _ = GuardedDivisions.add(text, &edits)
        let chains = JoinedTexts.chains(in: text, GlobalUses(text), ["met"])
        JoinedTexts.add(chains, text, &edits)
        return String(decoding: edits.result, as: UTF8.self)
    }

    @Test(arguments: [
        ("return 'a' .. x", "return (_joined('a', x) or 'a' .. x)"),
        ("local s = a..b.. 2 ..c.d[1] f(s)", "local s = (_joined(a, b, 2, c.d[1]) or a..b.. 2 ..c.d[1]) f(s)"),
        ("return a .. 'b' == c", "return (_joined(a, 'b') or a .. 'b') == c"),
        ("return x .. -y * 2", "return (_joined(x, -y * 2) or x .. -y * 2)"),
        (
            "return round(x, 1) .. math.floor(y)",
            "return (_joined(round(x, 1), (math.floor(y))) or round(x, 1) .. math.floor(y))"
        ),
        (
            "local y = 2 return 'a' .. x / y .. 'b'",
            "local y = 2 return (_joined('a', (y == 0 and _divisor(0) or x / y), 'b') or 'a' .. (y == 0 and _divisor(0) or x / y) .. 'b')"
        ),
        // Of chains within others the outer one.
        ("return x .. text(a .. b)", "return (_joined(x, (text(a .. b))) or x .. text(a .. b))"),
        ("for i = 1, 2 do return 'a' .. i end", "for i = 1, 2 do return (_joined('a', i) or 'a' .. i) end"),
    ])
    func `a chain asks the word first`(source: String, expected: String) throws {
        #expect(try changed(source) == expected)
    }

    @Test(arguments: [
        // Nothing that could be a number.
        "return 'a' .. 'b'", "return met .. 'b' .. text(x, 1)", "return ('a' .. 'b') .. 'c'",
        // Parts that must not be asked for twice, or give several values.
        "return 'a' .. f(x)", "return 'a' .. x:upper()", "return x .. ...", "return x .. (function() end)() .. {}",
        "round = 1 return x .. round(x)", "local round = f return x .. round(x)",
        // Where calls would add up, and where lines would.
        "for i = 1, 2 do s = s .. i end", "while x do y = x .. y end", "return 'a' ..\n x", "return x .. [[\n]]",
        // The name is taken.
        "local _joined = 1 return 'a' .. x", "return _joined('a' .. x)",
    ])
    func `other chains stay`(source: String) throws {
        #expect(try changed(source) == source)
    }

    /// A text that Lua accepts stays one that Lua accepts.
    @Test(arguments: [(10, 20), (180, 20), (196, 40), (100, 120), (10, 225), (195, 10)])
    func `registers do not run out`(locals: Int, arguments: Int) throws {
        let variables = (0..<locals).map { "local v\($0) = \($0)" }.joined(separator: " ")
        let list = (0..<arguments).map { "\($0)" }.joined(separator: ", ")
        let source = """
            rule "r" { judge = function(value, target)
              \(variables)
              return met, select('#', \(list), value .. target .. 'a' .. math.floor(value) .. math.max(value, 1)), v0 .. 'x'
            end }
            """
        let bytes = Array(source.utf8)
        let text = try #require(LuaText(path: "a.lua", bytes: bytes))
        let rows: [[LoadedRule.Argument]] = [[.number(2), .integer(3)], [.missing, .number(1)]]
        let expected = LoadedRule.lines(RuleSource(path: "a.lua", bytes: bytes), rule: "r", rows: rows)
        #expect(expected.count == 2)
        let runnable = RunnableSource.bytes(of: text, statuses: ["met"], writesNoTables: true).fast
        #expect(runnable != bytes)
        #expect(LoadedRule.lines(RuleSource(path: "a.lua", bytes: runnable), rule: "r", rows: rows) == expected)
    }
}
