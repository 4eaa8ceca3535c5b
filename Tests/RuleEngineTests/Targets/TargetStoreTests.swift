import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct TargetStoreTests {
    private func value(_ sample: SamplePlan, unit: String, knownOn: String? = nil) -> (Reading?, [String]) {
        let plan = sample.plan
        var diagnostics = DiagnosticList()
        let units = UnitTimelines(plan.units)
        let index = PeriodIndex(judged: plan.periods, others: plan.targets.map(\.period))
        let store = TargetStore(
            plan,
            periodIndex: index,
            units: units,
            knownOn: knownOn.map { SamplePlan.day($0) },
            &diagnostics
        )
        let number = plan.units.number(of: unit)!
        let period = index.number(of: plan.periods[0])!
        let level = units.state(of: number, on: index.lastDay[Int(period)]).level
        let terms = store.target(0, period, unit: number, level: level)
        return (terms?.value, diagnostics.items.map(\.code.id))
    }

    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.units += [SamplePlan.unit("c1", level: "commune"), SamplePlan.unit("c2", level: "commune")]
        sample.indicator("a")
        return sample
    }

    @Test func theMostSpecificTargetWins() {
        var sample = sample
        sample.target("a", "2016", 3, scope: .unit(sample.number(ofUnit: "c1")))
        sample.target("a", "2016", 1)
        sample.target("a", "2016", 2, scope: .level("commune"))
        #expect(value(sample, unit: "58").0 == .number(1))
        #expect(value(sample, unit: "c2").0 == .number(2))
        #expect(value(sample, unit: "c1").0 == .number(3))
    }

    @Test func aPeriodWithoutATargetHasNone() {
        var sample = sample
        sample.target("a", "2017", 1)
        #expect(value(sample, unit: "58").0 == nil)
    }

    @Test func theRevisionKnownOnTheDayCounts() {
        var sample = sample
        sample.target("a", "2016", 1, recordedOn: "2015-12-01")
        sample.target("a", "2016", 2, recordedOn: "2016-06-01")
        #expect(value(sample, unit: "58").0 == .number(2))
        #expect(value(sample, unit: "58", knownOn: "2016-05-31").0 == .number(1))
        #expect(value(sample, unit: "58", knownOn: "2015-11-30").0 == nil)
    }

    @Test func rowsThatTieAndDifferAreAConflict() {
        var sample = sample
        sample.target("a", "2016", 1)
        sample.target("a", "2016", 2)
        let (reading, codes) = value(sample, unit: "58")
        #expect(reading == .conflict)
        #expect(codes == [DiagnosticCode.revisionsConflict.id])
    }

    @Test func rowsThatSayTheSameCountOnce() {
        var sample = sample
        sample.target("a", "2016", 1)
        sample.target("a", "2016", 1)
        let (reading, codes) = value(sample, unit: "58")
        #expect(reading == .number(1))
        #expect(codes == [DiagnosticCode.rowRepeated.id])
    }

    @Test func datedAndUndatedRowsAreAConflict() {
        var sample = sample
        sample.target("a", "2016", 1)
        sample.target("a", "2016", 1, recordedOn: "2016-01-01")
        let (reading, codes) = value(sample, unit: "58")
        #expect(reading == .conflict)
        #expect(codes == [DiagnosticCode.revisionsMixed.id])
    }
}
