import PlanModel
import Testing

@testable import PlanChecks

@Suite struct CheckedPlanNamesTests {
    private func name(_ named: CheckedPlan.Named) -> String {
        switch named {
        case .assignment(let used, let number): "assignment \(used.assignment.name) \(number.map { "\($0)" } ?? "–")"
        case .rule(let used): "rule \(used.rule.name)"
        case .faulty: "faulty"
        case .unknown(let near): "unknown \(near)"
        }
    }

    @Test func assignmentsComeBeforeRules() {
        let sample = RuleTextSample("return met, value - target")
        var fixture = PlanFixture.sound()
        fixture.rules = sample.rules
        var named = PlanFixture.use("r", indicators: .glob("**"))
        named.name = "named"
        var broken = PlanFixture.use("r", indicators: .glob("**"))
        broken.name = "broken"
        broken.settings = ["nothing": .constant(1)]
        fixture.assignments = [named, broken]
        var plan = fixture.plan()
        plan.ruleSources = [sample.source]
        let checked = PlanCheck.check(plan)
        #expect(name(checked.named("named")) == "assignment named 0")
        #expect(name(checked.named("r")) == "rule r")
        #expect(name(checked.named("broken")) == "faulty")
        #expect(name(checked.named("namde")) == "unknown [\"named\"]")
    }

    @Test func aRuleThatChangesWhatLiesOutsideIsNotRun() {
        let sample = RuleTextSample("count = value\n    return met, target", before: "local count = 0\n")
        var fixture = PlanFixture.sound()
        fixture.rules = sample.rules
        fixture.assignments = []
        var plan = fixture.plan()
        plan.ruleSources = [sample.source]
        #expect(name(PlanCheck.check(plan).named("r")) == "faulty")
    }

    @Test func neitherIsOneThatReadsWhatNothingCanSupply() {
        let sample = RuleTextSample("return met, value - target")
        var fixture = PlanFixture.sound()
        fixture.rules = sample.rules
        fixture.rules[0].reads.append("valeu")
        fixture.assignments = []
        var plan = fixture.plan()
        plan.ruleSources = [sample.source]
        #expect(name(PlanCheck.check(plan).named("r")) == "faulty")
    }
}
