import PlanModel
import Testing

@testable import RuleEngine

@Suite struct PeriodsReachedTests {
    private func reached(_ bindings: [String: Binding], derived: Bool = false, named: [String] = ["2014"]) -> [String] {
        var sample = SamplePlan()
        sample.judge("reads", "function(x) return met end", bindings: bindings)
        return PeriodsReached.find(
            sample.checked.assignments,
            judged: ["2016", "2017"].map(sample.period),
            named: named.map(sample.period),
            derived: derived
        )
        .map(\.text).sorted()
    }

    @Test func withoutBindingsNothingIs() {
        #expect(reached([:]) == [])
        #expect(reached(["x": .valueOf("a")]) == [])
    }

    @Test func lagsAndShorterPeriodsAre() {
        #expect(reached(["x": .valueOf(lag: .periods(1))], named: []) == ["2015"])
        #expect(
            reached(["x": .many(.sum, periods: .halves)]) == ["2016-H1", "2016-H2", "2017-H1", "2017-H2"]
        )
    }

    @Test func computedIndicatorsReachBackToTheFirstFigure() {
        #expect(reached([:], derived: true) == ["2014", "2015"])
    }

    @Test func lagsOfLagsEndBeforeTheFirstFigure() {
        #expect(reached(["x": .valueOf(lag: .years(2))], derived: true) == ["2012", "2013", "2014", "2015"])
    }
}
