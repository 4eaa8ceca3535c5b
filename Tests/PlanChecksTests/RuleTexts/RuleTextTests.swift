import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks

struct RuleTextTests {
    private func text(_ source: String) throws -> (LuaText, [Rule]) {
        (try #require(LuaText(path: "rules/r.lua", bytes: Array(source.utf8))), RuleTextSample(file: source).rules)
    }

    @Test(arguments: [
        #"rule "r" { level = "task", judge = function(deadline) return done, deadline end }"#,
        #"rule("r", { level = "task", judge = function(deadline) return done, deadline end })"#,
        #"local f = function(deadline) return done, deadline end rule "r" { level = "task", judge = f }"#,
        #"local function f(deadline) return done, deadline end rule "r" { ["level"] = "task", ["judge"] = (f) }"#,
    ])
    func `a rule is found however it is written out`(source: String) throws {
        let (text, rules) = try text(source)
        let first = try #require(rules.first)
        let rule = try #require(RuleText(first, in: text, tables: RuleText.tables(in: text)))
        #expect(rule.parameters.map(\.name) == ["deadline"])
        #expect(text.children(rule.block).count == 1)
    }

    @Test func `one that is put together is not`() throws {
        let (text, rules) = try text(
            #"local function make() return function(deadline) return done, deadline end end rule "r" { level = "task", judge = make() }"#
        )
        let first = try #require(rules.first)
        #expect(RuleText(first, in: text, tables: RuleText.tables(in: text)) == nil)
    }

    @Test func `entries and parameters have places`() throws {
        let (text, rules) = try text(
            "rule \"r\" {\n  level = \"task\",\n  judge = function(as_of) return done, as_of end,\n}"
        )
        let first = try #require(rules.first)
        let rule = try #require(RuleText(first, in: text, tables: RuleText.tables(in: text)))
        #expect(rule.location("level").line == 2 && rule.location("level").column == 11)
        #expect(rule.location("notes") == rules[0].location)
        let texts = RuleTexts([RuleSource(path: "rules/r.lua", bytes: text.tree.source.bytes)], rules)
        #expect(texts.location(ofParameter: "as_of", of: rules[0]).column == 20)
        #expect(texts["r"] != nil && texts["s"] == nil)
    }
}
