import PlanModel
import Testing

@testable import PlanChecks

struct CheckedPlanTests {
    @Test func `what the engine loads looks at divisors, and rules that end are known`() {
        let sample = RuleTextSample(
            "if value / target > 1 then return met end\n    while value > 1 do value = value - target end\n    return missed"
        )
        let other = RuleTextSample("return met, value - target")
        for (sample, ends) in [(sample, false), (other, true)] {
            var fixture = PlanFixture.sound()
            fixture.rules = sample.rules
            fixture.assignments = [PlanFixture.use("r", indicators: .glob("**"))]
            var plan = fixture.plan()
            plan.ruleSources = [sample.source]
            let checked = PlanCheck.check(plan)
            #expect(checked.assignments.map(\.ends) == [ends])
            #expect(checked.sources.map(\.path) == plan.ruleSources.map(\.path))
            let text = String(decoding: checked.sources[0].bytes, as: UTF8.self)
            #expect(text.contains("(target == 0 and _divisor(0) or value / target) > 1") == !ends)
            #expect(checked.plan.ruleSources[0] == sample.source)
        }
    }

    @Test func `rules that write to no table are known`() {
        let reads = RuleTextSample("return met, limits[1]", before: "local limits = { 1, 2 }\n")
        let writes = RuleTextSample("limits[1] = value\n    return met, target", before: "local limits = { 1, 2 }\n")
        for (sample, writeless) in [(reads, true), (writes, false)] {
            var fixture = PlanFixture.sound()
            fixture.rules = sample.rules
            fixture.assignments = [PlanFixture.use("r", indicators: .glob("**"))]
            var plan = fixture.plan()
            plan.ruleSources = [sample.source]
            let checked = PlanCheck.check(plan)
            #expect(checked.assignments.map(\.keepsNoTables) == [writeless])
            #expect(checked.sources.map(\.writesNoTables) == [writeless])
        }
    }

    @Test func `an indicator is computed for the units and periods that are named`() {
        let plan = PlanFixture.sound().plan()
        var use = PlanFixture.use("percent", indicators: .glob("**"))
        use.periods = [plan.periods[0]]
        let derived = RunDerived(
            indicator: 0,
            used: RunAssignment(assignment: use, rule: plan.rules[0]),
            keepsObserved: false
        )
        #expect(derived.isComputed(in: plan.periods[0]) && !derived.isComputed(in: plan.periods[1]))
        #expect(derived.units(in: plan) == [plan.ownUnit])
    }
}
