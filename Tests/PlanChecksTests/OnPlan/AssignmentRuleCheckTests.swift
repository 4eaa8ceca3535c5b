import Diagnostics
import PlanModel
import Testing

struct AssignmentRuleCheckTests {
    @Test func `a misspelt rule gets the nearest names`() {
        var fixture = PlanFixture.sound()
        fixture.rules.append(PlanFixture.rule("percent_of_plan"))
        fixture.assignments.append(PlanFixture.use("percent_of_paln", indicators: .glob("**")))
        let checked = fixture.checked()
        #expect(checked.assignments.count == 1)
        #expect(checked.diagnostics.items.map(\.code) == [.ruleUnknown])
        #expect(checked.diagnostics.items[0].suggestions == ["percent_of_plan"])
    }

    @Test(arguments: [RuleLevel.objective, .unit, .value])
    func `a level that is not judged yet is said`(level: RuleLevel) {
        var fixture = PlanFixture.sound()
        fixture.objectives = [PlanFixture.objective("o")]
        fixture.rules.append(PlanFixture.rule("later", level, reads: level == .value ? ["year"] : ["child_score"]))
        fixture.assignments.append(
            PlanFixture.use(
                "later",
                indicators: level == .value ? .glob("**") : nil,
                objectives: level == .objective ? .glob("**") : nil
            )
        )
        let checked = fixture.checked()
        // Reading child_score of a level whose rules it belongs to, or of one that has none of it, is another matter.
        #expect(checked.diagnostics.items.map(\.code) == [.levelNotJudgedYet])
        #expect(checked.diagnostics.items[0].values["level"] == .text(level.rawValue))
        #expect(checked.assignments.map(\.assignment.name) == ["percent"])
    }

    @Test func `a name that is not supplied yet is said, unless the use sets it`() {
        var fixture = PlanFixture.sound()
        fixture.rules.append(PlanFixture.rule("rank", reads: ["peer_rank", "peer_count"]))
        fixture.assignments.append(
            PlanFixture.use("rank", as: "half", indicators: .glob("**"), set: ["peer_rank": .integer(3)])
        )
        fixture.assignments.append(
            PlanFixture.use(
                "rank",
                as: "whole",
                indicators: .glob("**"),
                set: ["peer_rank": .integer(3), "peer_count": .integer(63)]
            )
        )
        let checked = fixture.checked()
        #expect(checked.assignments.map(\.assignment.name) == ["percent", "whole"])
        #expect(checked.diagnostics.items.map(\.code) == [.nameNotSuppliedYet])
        #expect(checked.diagnostics.items[0].values["name"] == "peer_count")
    }
}
