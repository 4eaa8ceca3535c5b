import Diagnostics
import PlanModel
import Testing

struct RuleNamesCheckTests {
    @Test func `a name that does not exist is an error at the rule, with the nearest names`() throws {
        var fixture = PlanFixture.sound()
        fixture.rules[0].reads = ["valeu", "near_form", "total"]
        fixture.rules[0].inputs = ["totals"]
        let found = fixture.checked().diagnostics.items.filter { $0.code == .parameterUnknown }
        #expect(found.map { $0.values["name"] } == ["valeu", "near_form", "total"])
        #expect(found.map(\.suggestions.first) == ["value", "near_from", "totals"])
        #expect(found.allSatisfy { $0.location.file == "rules/percent.lua" })
        #expect(fixture.checked().assignments.isEmpty)
    }

    @Test func `it is said even where nothing uses the rule, and others run`() {
        var fixture = PlanFixture.sound()
        fixture.rules.append(PlanFixture.rule("bad", reads: ["nonsense"]))
        #expect(fixture.codes(of: "bad") == [.parameterUnknown])
        #expect(fixture.checked().assignments.map(\.assignment.name) == ["percent"])
    }

    @Test func `no use can supply a name that does not exist`() {
        var fixture = PlanFixture.sound()
        fixture.rules[0].reads.append("nonsense")
        fixture.assignments[0].settings["nonsense"] = .constant(.integer(1))
        #expect(fixture.codes(of: "percent") == [.ruleNotUsable, .parameterUnknown])
        #expect(fixture.checked().assignments.isEmpty)
    }

    @Test(arguments: [
        (RuleLevel.indicator, "deadline"), (.task, "value"), (.task, "indicator"), (.indicator, "child_score"),
        (.indicator, "task"),
        (.objective, "target"), (.unit, "weight"), (.value, "objective"),
    ])
    func `a name of another level is an error where nothing supplies it`(level: RuleLevel, name: String) {
        let fixture = PlanFixture(rules: [PlanFixture.rule("r", level, reads: [name])])
        #expect(fixture.codes(of: "r") == [.nameOfOtherLevel])
    }

    @Test func `a use may set a name of another level`() {
        var fixture = PlanFixture.sound()
        fixture.rules[0].reads.append("deadline")
        fixture.assignments[0].settings["deadline"] = .constant(.integer(17_000))
        #expect(fixture.checked().diagnostics.items.isEmpty)
        #expect(fixture.checked().assignments.count == 1)
        fixture.assignments.append(PlanFixture.use("percent", as: "open", indicators: .glob("**")))
        #expect(fixture.codes(of: "percent") == [.nameOfOtherLevel])
        #expect(fixture.checked().assignments.map(\.assignment.name) == ["percent"])
    }

    @Test func `each level can read the names that the contract gives it`() {
        for level in RuleLevel.allCases {
            let names = BuiltInName.all.filter { $0.levels.contains(level) }.map(\.name)
            let fixture = PlanFixture(rules: [PlanFixture.rule("r", level, reads: names)])
            #expect(fixture.checked().diagnostics.items.isEmpty, "\(level)")
        }
    }

    @Test func `parameters and inputs are names of their own`() {
        var fixture = PlanFixture.sound()
        fixture.rules[0].reads = ["near_from", "total"]
        fixture.rules[0].inputs = ["total"]
        fixture.assignments[0].settings["total"] = .constant(.integer(1))
        #expect(fixture.checked().diagnostics.items.isEmpty)
    }
}
