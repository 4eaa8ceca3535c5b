import Diagnostics
import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks

@Suite struct FlatRuleCompilerTests {
    @Test func parametersComeFirstAndConstantsLast() throws {
        let rule = try #require(try FlatSample.rule("local x = value + 1.5 return met, x"))
        #expect(rule.parameterCount == 4 && rule.registerCount == 5)
        #expect(rule.constants == [.float(bits: 1.5.bitPattern), .text(Array("met".utf8))])
        #expect(
            rule.steps == [
                FlatRule.Step(operation: .add, a: 4, b: 0, c: 5), FlatRule.Step(operation: .return, a: 0, b: 2, c: 0),
                FlatRule.Step(operation: .giveUp, a: 0, b: 0, c: 0),
            ]
        )
        #expect(rule.list == [6, 4])
    }

    /// Zero and minus zero are equal, and so are texts of different bytes: here they are not the same.
    @Test func constantsAreToldApartByBitsAndBytes() throws {
        let body = "local a, b, c = 0.0, -0.0, 0 if value == \"\u{e9}\" then return met end"
        let rule = try FlatSample.rule(body + " if value == \"e\u{301}\" then return met, 0.0 + -0.0 + 0 end")
        #expect(rule?.constants.count == 5)
    }

    /// What stands between is free again with the next statement.
    @Test func registersAreUsedAgain() throws {
        let one = "value = (value + 1) * (target - 2)"
        #expect(try FlatSample.rule(one)?.registerCount == FlatSample.rule("\(one) \(one) \(one)")?.registerCount)
    }

    @Test(arguments: [
        "while value do break end return met", "repeat until value return met", "goto out ::out:: return met",
        "local function f() return 1 end return met", "return met, (function() return 1 end)()",
        "local x <close> = nil return met", "return met, #history", "return met, value:f()", "return met, unknown",
        "return met, { 1 }", "local t = { value } return met, t[1]",
        "for _, x in pairs({ 1 }) do end return met", "for k in next, history do end return met",
        "return met, tostring(value)", "return met, math.floor(value, 1)", "return met, math.sqrt(value)",
        "x = 1 return met", "local math = { floor = 1 } return met, math.floor(value)", "return met, value & 1",
        "return met, ~value", "return met, nil, 'a\\65'", "return met, nil, [[a]]", "value()",
        "return met, select(1, value)",
    ])
    func whatStepsCantSayIsLeftToLua(body: String) throws { #expect(try FlatSample.rule(body) == nil, "\(body)") }

    @Test(arguments: [
        "local math = { floor = print }\n", "math = { floor = print }\n", "local x = require('lib/x')\n",
    ])
    func wordsThatMayMeanSomethingElseAreLeftToLua(before: String) throws {
        #expect(try FlatSample.rule("return met, math.floor(value)") != nil)
        let source =
            "\(before)rule 'r' { level = 'indicator', judge = function(value) return met, math.floor(value) end }"
        let text = try #require(LuaText(path: "rules/r.lua", bytes: Array(source.utf8)))
        let rule = Rule(
            name: "r",
            title: LocalizedText("r"),
            level: .indicator,
            reads: ["value"],
            source: 0,
            location: SourceLocation(file: "rules/r.lua", line: 2)
        )
        let found = try #require(RuleText(rule, in: text, tables: RuleText.tables(in: text)))
        #expect(FlatRuleCompiler.compile(found, GlobalUses(text), rules: [found], statuses: ["met"]) == nil)
    }

    /// A function that stands by itself may be called from elsewhere.
    @Test func onlyAFunctionThatStandsInItsDeclarationIsFlat() throws {
        let rule = try RuleTextSample(
            file: """
                local function judge(value) return met, value end
                rule "r" { title = { vi = "Thử", en = "Try" }, level = "indicator", judge = judge }
                """
        ).ruleText()
        #expect(FlatRuleCompiler.compile(rule, GlobalUses(rule.text), rules: [rule], statuses: ["met"]) == nil)
    }

    @Test func aFigureOfItsOwnIsNoVerdict() throws {
        let rule = try RuleTextSample(
            file: "rule 'r' { title = { vi = 'Thử', en = 'Try' }, level = 'value', compute = function(a) return a end }"
        ).ruleText()
        #expect(FlatRuleCompiler.compile(rule, GlobalUses(rule.text), rules: [rule], statuses: ["met"]) == nil)
    }

    /// Rounds that are written out one after another could be any number of steps.
    @Test func longProgramsAreLeftToLua() throws {
        let items = Array(repeating: "{ a = 1 }", count: 2500).joined(separator: ", ")
        let body = "for _, x in ipairs(t) do if value > x.a then value = value - 1 end end return met"
        #expect(try FlatSample.rule(body, before: "local t = { \(items) }\n") == nil)
        #expect(try FlatSample.rule(body, before: "local t = { { a = 1 } }\n") != nil)
    }

    @Test func joiningManyPartsIsNoSingleStep() throws {
        let parts = Array(repeating: "value", count: 20).joined(separator: " .. ")
        #expect(try FlatSample.rule("return met, nil, \(parts)") != nil)
        #expect(try FlatSample.rule("return met, nil, \(parts) .. 'x'") == nil)
    }

    /// All rules of the benchmark are simple, and so are some that are shipped.
    @Test func realRulesAreFlat() throws {
        let flat = try RealRule.all().filter { real in
            FlatRuleCompiler.compile(
                real.text,
                GlobalUses(real.text.text),
                rules: [real.text],
                statuses: Set(real.statuses)
            ) != nil
        }
        let names = Set(flat.map(\.text.rule.name))
        let benchmark = ["band_points", "first_reached", "percent_in_bands", "straight_path", "threshold_trend"]
        #expect(names.isSuperset(of: benchmark + ["deadline", "meets_target"]), "\(names)")
    }
}
