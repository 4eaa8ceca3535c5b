import PlanModel
import Testing

@testable import RuleEngine

@Suite struct DueUnitsTests {
    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.units += [
            SamplePlan.unit("c1", level: "commune"), SamplePlan.unit("c2", level: "commune"), SamplePlan.unit("d"),
        ]
        sample.indicator("a")
        return sample
    }

    private func due(_ sample: SamplePlan, knownOn: String? = nil) -> [String] {
        let plan = sample.plan
        return DueUnits.find(plan, knownOn: knownOn.map { SamplePlan.day($0) })[0].map { plan.units.ids[Int($0)] }
    }

    @Test func aSelectorDecidesAlone() {
        var sample = sample
        sample.indicators[0].units = .level("commune")
        sample.observe("a", "2016", 1)
        #expect(due(sample) == ["c1", "c2"])
        sample.indicators[0].units = .glob("x")
        #expect(due(sample) == [])
    }

    @Test func withoutASelectorWhoeverHasAnObservationIsDue() {
        var sample = sample
        sample.observe("a", "2030", nil, unit: "d")
        sample.observe("a", "2016", 1, unit: "c2", series: 1)
        sample.observe("a", "2016", 1, unit: "d")
        #expect(due(sample) == ["c2", "d"])
    }

    @Test func rowsThatWereNotKnownMakeNobodyDue() {
        var sample = sample
        sample.observe("a", "2016", 1, unit: "d", recordedOn: "2017-01-01")
        #expect(due(sample, knownOn: "2016-12-31") == ["58"])
        #expect(due(sample) == ["d"])
    }

    @Test func targetsNameUnitsAndLevelsButNotAll() {
        var sample = sample
        sample.target("a", "2016", 1)
        #expect(due(sample) == ["58"])
        sample.target("a", "2016", 1, scope: .unit(sample.number(ofUnit: "d")))
        #expect(due(sample) == ["d"])
        sample.target("a", "2016", 1, scope: .level("commune"))
        #expect(due(sample) == ["c1", "c2", "d"])
    }
}
