import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct RuleFunctionReaderTests {
    private func read(_ key: String, _ value: LuaValue, _ level: RuleLevel) -> (LuaFunction?, DiagnosticList) {
        let entries = ScriptEntries(
            table: LuaTable(fields: [LuaField(key: .text(key), value: value)]),
            owner: .rule("late"),
            places: EntryPlaces.sample("\n\n\n\n\njudge = 1, compute = 1,")
        )
        var found = DiagnosticList()
        return (RuleFunctionReader(entries: entries, rule: "late").read(level, &found), found)
    }

    private let function = LuaFunction(parameters: ["value"], isVariadic: false, line: 6)

    @Test func aRuleOfLevelValueComputesAndAllOthersJudge() {
        #expect(read("judge", .function(function), .task).0 == function)
        #expect(read("compute", .function(function), .value).0 == function)
        #expect(
            read("judge", .function(function), .value).1.lines(.en) == [
                "TD0503 rules/late.lua, line 1: the rule “late” has no function compute"
            ]
        )
    }

    @Test func dotsAreNoName() {
        let (read, found) = read("judge", .function(LuaFunction(parameters: [], isVariadic: true, line: 6)), .unit)
        #expect(read == nil)
        #expect(
            found.lines(.en) == [
                "TD0512 rules/late.lua, line 6: the function of the rule “late” must not take “...”: every parameter has a name"
            ]
        )
    }

    @Test func whatIsNoFunctionIsTold() {
        #expect(
            read("judge", .text("met"), .task).1.lines(.vi) == [
                "TD0506 rules/late.lua, dòng 6: quy tắc “late”: mục “judge” phải là một hàm"
            ]
        )
    }
}
