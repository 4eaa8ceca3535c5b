import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct LevelPlaceCheckTests {
    @Test func `a rule that judges does not stand in derive`() {
        var fixture = PlanFixture.sound()
        fixture.derived = [PlanFixture.use("percent", as: "p", indicators: .glob("**"))]
        let checked = fixture.checked()
        #expect(checked.diagnostics.items.map(\.code) == [.deriveLevelWrong])
        #expect(checked.diagnostics.items[0].values["level"] == "indicator")
        #expect(checked.derived.isEmpty)
        #expect(checked.assignments.map(\.assignment.name) == ["percent"])
    }

    @Test func `a rule that computes does not stand in judge`() {
        var fixture = PlanFixture.sound()
        fixture.rules.append(PlanFixture.rule("sum", .value, reads: ["parts"], inputs: ["parts"]))
        // That nothing binds its input is no news then.
        fixture.assignments.append(PlanFixture.use("sum", indicators: .glob("**")))
        let checked = fixture.checked()
        #expect(checked.diagnostics.items.map(\.code) == [.judgeLevelWrong])
        #expect(checked.diagnostics.items[0].subject == "sum")
        #expect(checked.assignments.map(\.assignment.name) == ["percent"])
    }
}
