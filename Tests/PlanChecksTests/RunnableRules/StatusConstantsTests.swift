import LuaTexts
import Testing

@testable import PlanChecks

struct StatusConstantsTests {
    private func changed(_ source: String) throws -> String {
        let text = try #require(LuaText(path: "a.lua", bytes: Array(source.utf8)))
        var edits = SourceEdits(text.tree.source.bytes)
        StatusConstants.add(text, GlobalUses(text), ["met", "near", "round", "_joined"], &edits)
        return String(decoding: edits.result, as: UTF8.self)
    }

    @Test(arguments: [
        ("return met, 1", "return \"met\", 1"), ("local a = { met, s = near, [met] = 1 }", nil),
        ("return x == met and near or (met)", "return x == \"met\" and \"near\" or (\"met\")"),
        ("f(met) x = near return 'a' .. met", "f(\"met\") x = \"near\" return 'a' .. \"met\""),
        ("if met then elseif not near then end", "if \"met\" then elseif not \"near\" then end"),
        ("while met do end repeat until near", "while \"met\" do end repeat until \"near\""),
    ])
    func `a status that is passed on is written out`(source: String, expected: String?) throws {
        let written = "local a = { \"met\", s = \"near\", [\"met\"] = 1 }"
        #expect(try changed(source) == expected ?? written)
    }

    /// There Lua's messages tell the name.
    @Test(arguments: [
        "return met.x, met[1], met:upper(), (met).x, t[met]", "met() near 'x'",
        "return met + 1, -met, met < 1 and 1 or #met",
        "for i = met, 2 do end", "return (met or near)(1), (met and x) + 1", "return met & 1, 1 // near",
    ])
    func `a status that messages can be about stays`(source: String) throws {
        #expect(try changed(source) == source.replacing("met < 1", with: "\"met\" < 1"))
    }

    @Test(arguments: [
        "local met = 1 return met", "met = 1 return met", "function met() end return met", "return _G, met",
        "local _ENV = {} return met", "return round, _joined, other", "return t.met, { met = 1 }, t:met()",
    ])
    func `what means something else stays`(source: String) throws {
        #expect(try changed(source) == source)
    }
}
