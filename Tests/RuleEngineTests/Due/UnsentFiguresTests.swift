import PlanModel
import Testing

@testable import RuleEngine

@Suite struct UnsentFiguresTests {
    private func sample(_ rows: (inout SamplePlan) -> Void = { _ in }) -> SamplePlan {
        var sample = SamplePlan()
        sample.units = [SamplePlan.unit("58"), SamplePlan.unit("59", to: "2016-12-31")]
        sample.indicator("a", units: .glob("*"))
        sample.indicator("b")
        sample.judge("own", "function(value) return met end")
        rows(&sample)
        return sample
    }

    @Test func aPeriodThatIsOverAsksForAFigure() {
        let sample = sample { $0.observe("a", "2016", 1) }
        #expect(sample.unsent(on: "2016-12-30") == [])
        #expect(sample.unsent(on: "2016-12-31") == ["58 b 2016", "59 a 2016"])
        // A unit that has ended owes nothing more.
        #expect(sample.unsent(on: "2017-12-31") == ["58 a 2017", "58 b 2016,2017", "59 a 2016"])
    }

    @Test func whatStandsInTheCellWasSent() {
        let sample = sample {
            $0.observe("a", "2016", nil, flags: .withheld)
            $0.observe("a", "2016", nil, unit: "59", flags: .notApplicable)
            $0.observe("b", "2016", nil, flags: .unreadable)
            $0.observe("b", "2017", nil)
            $0.observe("a", "2017", 0)
        }
        #expect(sample.unsent(on: "2017-12-31") == ["58 b 2017"])
    }

    @Test func anotherSeriesDoesNotStandIn() {
        var sample = sample { $0.observe("b", "2016", 1, series: 1) }
        sample.observations.seriesNames = ["actual", "self"]
        #expect(sample.unsent(on: "2016-12-31").contains("58 b 2016"))
    }

    @Test func onlyWhatWasKnownCounts() {
        let sample = sample {
            $0.observe("a", "2016", 1, recordedOn: "2017-02-01")
            $0.observe("b", "2016", 1, recordedOn: "2017-02-01")
        }
        #expect(sample.unsent(on: "2017-03-01", knownOn: "2017-02-01") == ["59 a 2016"])
        #expect(sample.unsent(on: "2017-03-01", knownOn: "2017-01-31") == ["58 a 2016", "58 b 2016", "59 a 2016"])
    }

    @Test func anIndicatorIsAskedForAsItIsJudged() {
        var sample = SamplePlan()
        sample.units = [SamplePlan.unit("58"), SamplePlan.unit("59")]
        sample.indicator("a", units: .glob("*"))
        sample.indicator("free")
        sample.judge(
            "own",
            "function(value) return met end",
            select: "a",
            units: .glob("59"),
            periods: ["2016-Q1", "2016-Q2"]
        )
        // What nothing judges is asked for in the plan's periods.
        #expect(sample.unsent(on: "2016-12-31") == ["58 free 2016", "59 a 2016-Q1,2016-Q2"])
    }
}
