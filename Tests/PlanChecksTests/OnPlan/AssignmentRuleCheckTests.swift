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
}
