import PlanModel
import Testing

@testable import RuleEngine

@Suite struct EvaluationDateTests {
    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.indicator("a")
        return sample
    }

    private func date(_ sample: SamplePlan, knownOn: String? = nil) -> String {
        let plan = sample.plan
        return EvaluationDate.standard(
            for: plan,
            knownOn: knownOn.map { SamplePlan.day($0) },
            periods: plan.periods
        ).text
    }

    @Test func withNothingToGoByItIsTheEndOfTheLastPeriod() {
        #expect(date(sample) == "2018-12-31")
    }

    @Test func theLatestPeriodWithAnObservationDecides() {
        var sample = sample
        sample.observe("a", "2017", 1)
        sample.observe("a", "2016", 1)
        #expect(date(sample) == "2017-12-31")
    }

    @Test func anEmptyCellIsNoObservationButAWithheldOneIs() {
        var sample = sample
        sample.observe("a", "2016", 1)
        sample.observe("a", "2017", nil)
        #expect(date(sample) == "2016-12-31")
        sample.observe("a", "2017", nil, flags: .withheld)
        #expect(date(sample) == "2017-12-31")
    }

    @Test func aLaterRecordingDateDecides() {
        var sample = sample
        sample.observe("a", "2016", 1, recordedOn: "2017-03-15")
        #expect(date(sample) == "2017-03-15")
        sample.target("a", "2016", 1, recordedOn: "2017-04-01")
        #expect(date(sample) == "2017-04-01")
        sample.task("t", recordedOn: "2017-05-01")
        #expect(date(sample) == "2017-05-01")
    }

    @Test func whatWasNotKnownDoesNotCount() {
        var sample = sample
        sample.observe("a", "2016", 1, recordedOn: "2017-03-15")
        sample.observe("a", "2017", 1, recordedOn: "2018-03-15")
        #expect(date(sample, knownOn: "2017-12-31") == "2017-03-15")
    }

    @Test func itIsNotAfterTheLastPeriod() {
        var sample = sample
        sample.observe("a", "2025", 1, recordedOn: "2026-01-01")
        #expect(date(sample) == "2018-12-31")
    }
}
