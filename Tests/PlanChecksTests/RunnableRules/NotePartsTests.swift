import Diagnostics
import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks

@Suite struct NotePartsTests {
    private static func rule(_ reads: [String]) -> Rule {
        Rule(
            name: "r",
            title: LocalizedText("r"),
            level: .indicator,
            reads: reads,
            source: 0,
            location: SourceLocation(file: "rules/r.lua", line: 1)
        )
    }

    /// The function of a rule as it runs, where notes are handed out in parts; nil where they are not.
    private func changed(_ body: String, before: String = "") throws -> String? {
        let source = "\(before)rule \"r\" { judge = function(value, year) \(body) end }"
        let text = try #require(LuaText(path: "rules/r.lua", bytes: Array(source.utf8)))
        let rule = Self.rule(["value", "year"])
        let texts = try #require(RuleText(rule, in: text, tables: RuleText.tables(in: text)))
        let parts = NoteParts(text, GlobalUses(text), [texts])
        guard !parts.isEmpty else { return nil }
        var edits = SourceEdits(text.tree.source.bytes)
        parts.add(to: &edits)
        let all = String(decoding: edits.result, as: UTF8.self)
        return String(
            all.dropFirst("\(before)rule \"r\" { judge = function(value, year) ".count).dropLast(" end }".count)
        )
    }

    @Test(arguments: [
        ("return met, 1, 'due ' .. year", "return met, 1, _parts, 'due ' , year"),
        ("return met, nil, year .. ': ' .. value", "return met, nil, _parts, year , ': ' , value"),
        ("return met, 1, 'a' .. round(value)", "return met, 1, _parts, 'a' , (round(value))"),
        ("return met, 1, 'a' .. value:f()", "return met, 1, _parts, 'a' , (value:f())"),
        ("return met, 1, 'a' ..\n  year", "return met, 1, _parts, 'a' ,\n  year"),
        ("return met, 1, ('a' .. year) .. 'b'", "return met, 1, _parts, ('a' .. year) , 'b'"),
        (
            "if value then return met, 1, 'a' .. year end return met",
            "if value then return met, 1, _parts, 'a' , year end return met"
        ),
        (
            "local s = 'a' .. math.floor(value) if value > 1 then return met, 1, s end return near, 2, s",
            "local s, _part_0_1 = 'a' , (math.floor(value)) if value > 1 then return met, 1, _parts, s, _part_0_1 end return near, 2, _parts, s, _part_0_1"
        ),
        (
            "local s = 'a' .. value + 1 .. 'b' return met, 1, s",
            "local s, _part_0_1, _part_0_2 = 'a' , value + 1 , 'b' return met, 1, _parts, s, _part_0_1, _part_0_2"
        ),
    ])
    func aJoinedNoteIsHandedOutInParts(body: String, expected: String) throws {
        #expect(try changed(body) == expected)
    }

    @Test(arguments: [
        "return met, 1, 'a'", "return met, 1, ('a' .. year)", "return met, 'a' .. year",
        "return met, 1, 'a' .. year, 2",
        "return 'a' .. year", "local f = function() return met, 1, 'a' .. year end return f()",
        // An error must come where the text is made, whatever is returned.
        "local s = 'a' .. value return met, 1, s", "local s = 'a' .. band(value, {}) return met, 1, s",
        // The text is used as a text.
        "local s = 'a' .. round(value) if s == 'a1' then return met end return met, 1, s",
        "local s = 'a' .. round(value) s = s return met, 1, s",
        "local s = 'a' .. round(value) return met, 1, s .. 'b', 2",
        "local s <const> = 'a' .. round(value) return met, 1, s",
        "local s = 'a' .. round(value) return (function() return met, 1, s end)()",
        "local _part_0_1 = 1 return met, 1, 'a' .. year", "local _parts = 1 return met, 1, 'a' .. year",
    ])
    func otherTextsStayWhole(body: String) throws { #expect(try changed(body) == nil) }

    /// What other functions of the file call must return what it says.
    @Test func aFunctionThatIsNotInTheDeclarationStaysAsItIs() throws {
        let source = "local function f(value) return met, 1, 'a' .. value end rule 'r' { judge = f }"
        let text = try #require(LuaText(path: "rules/r.lua", bytes: Array(source.utf8)))
        let rule = Self.rule(["value"])
        let found = try #require(RuleText(rule, in: text, tables: RuleText.tables(in: text)))
        #expect(NoteParts(text, GlobalUses(text), [found]).isEmpty)
    }
}
