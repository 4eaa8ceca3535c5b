import Diagnostics
import PlanModel
import Testing

struct RuleTests {
    @Test func aNoteHasAsManyPlacesAsTheHighestNumberSays() {
        #expect(RuleNote(name: "n", text: LocalizedText(vi: "{1} {2", en: "{3} {x}")).placeCount == 3)
        #expect(RuleNote(name: "n", text: LocalizedText("{} 1")).placeCount == 0)
    }

    @Test func `a parameter is found by its name`() {
        let rule = Rule(
            name: "r",
            title: LocalizedText("r"),
            level: .indicator,
            parameters: [RuleParameter(name: "met_from", setting: .constant(.integer(100)))],
            reads: ["value", "met_from"],
            source: 0,
            location: SourceLocation(file: "rules/r.lua")
        )
        #expect(rule.parameter("met_from")?.setting == .constant(.integer(100)))
        #expect(rule.parameter("value") == nil)
        #expect(rule.decimals == 2 && rule.scoreKind == .percent)
    }

    @Test func `names of missing parameters fit into the bits of a reason`() {
        #expect(Rule.mostParameters <= UInt64.bitWidth)
    }

    @Test func `a rule of level value computes, others judge`() {
        #expect(RuleLevel.value.functionName == "compute")
        #expect(RuleLevel.allCases.filter { $0 != .value }.allSatisfy { $0.functionName == "judge" })
    }
}
