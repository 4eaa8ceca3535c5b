import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct RuleFileReaderTests {
    private func read(_ source: String, isStandard: Bool = false) -> (RuleFileReader.Reading, DiagnosticList) {
        var lua = LuaFiles()
        lua.modules = [RuleSource(path: "rules/lib/a.lua", bytes: Array("return 1".utf8), module: "lib/a")]
        let reader = RuleFileReader(lua: lua, planStatuses: [], isStandard: isStandard)
        var found = DiagnosticList()
        let file = RuleSource(path: "rules/deep/late.lua", bytes: Array(source.utf8))
        return (reader.read(file, number: 4, &found), found)
    }

    @Test func rulesKnowTheNumberOfTheirFile() {
        let (reading, _) = read("rule \"a\" { level = \"task\", overrides = true, judge = function() return done end }")
        #expect(reading.rules.map(\.rule.source) == [4])
        #expect(reading.rules.map(\.overrides) == [true])
        #expect(reading.unusable.isEmpty)
    }

    @Test func aFileThatFailsIsTakenForTheRuleOfItsName() {
        #expect(read("rule \"a\" {").0.unusable == ["late"])
        #expect(read("rule \"a\" { }").0.unusable == ["a"])
    }

    @Test func aRuleThatWasReadBeforeTheFailureCanBeUsed() {
        let rule = "rule \"late\" { level = \"task\", judge = function() return done end }\n"
        let (reading, found) = read(rule + "error(\"x\")")
        #expect(reading.rules.map(\.rule.name) == ["late"])
        #expect(reading.unusable.isEmpty)
        #expect(found.places == ["TD0502 rules/deep/late.lua:2"])
    }

    @Test func standardRulesRequireNothingOfThePlan() {
        let source = "local a = require \"lib/a\""
        #expect(read(source).1.items.map(\.code) == [.ruleFileEmpty])
        #expect(read(source, isStandard: true).1.items.map(\.code) == [.ruleFileFailed])
    }

    @Test func functionsAreNotCalled() {
        let (reading, found) = read("rule \"a\" { level = \"task\", judge = function() error(\"called\") end }")
        #expect(reading.rules.count == 1)
        #expect(found.items.isEmpty)
    }
}
