import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct UnusedRulesCheckTests {
    @Test func `a rule of the plan's own that nothing uses is said, a standard one is not`() {
        var fixture = PlanFixture.sound()
        var own = PlanFixture.rule("idle", reads: ["value"])
        own.isStandard = false
        fixture.rules += [own, PlanFixture.rule("shipped", reads: ["value"])]
        #expect(fixture.codes(of: "idle") == [.ruleUnused])
        #expect(fixture.codes(of: "shipped").isEmpty)
    }
}
