import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct SeriesHistoryTests {
    /// The figure of 2020 that counts; nil where no row is known, NaN where none can be used.
    private func figure(knownOn: String? = nil, _ add: (inout SampleRun) -> Void) -> Double? {
        var run = SampleRun()
        run.knownOn = knownOn
        add(&run)
        let history = SeriesHistory(run.frame, of: [(5, [run.plan.ownUnit])])
        return history.figures(indicator: 5, unit: run.plan.ownUnit)[SampleRun.period("2020")]?.value
    }

    @Test func theLatestKnownRevisionCounts() {
        let revised = { (run: inout SampleRun) in
            run.observe(5, "2020", 2, recordedOn: "2021-06-01")
            run.observe(5, "2020", 1, recordedOn: "2021-01-01")
        }
        #expect(figure(revised) == 2)
        #expect(figure(knownOn: "2021-03-01", revised) == 1)
        #expect(figure(knownOn: "2020-03-01", revised) == nil)
    }

    @Test func nothingIsChosenWhereRowsContradictEachOther() {
        let tied = figure {
            $0.observe(5, "2020", 1, recordedOn: "2021-06-01")
            $0.observe(5, "2020", 2, recordedOn: "2021-06-01")
        }
        #expect(tied?.isNaN == true)
        let mixed = figure {
            $0.observe(5, "2020", 1)
            $0.observe(5, "2020", 2, recordedOn: "2021-06-01")
        }
        #expect(mixed?.isNaN == true)
        let settled = figure {
            $0.observe(5, "2020", 1, recordedOn: "2021-01-01")
            $0.observe(5, "2020", 2, recordedOn: "2021-01-01")
            $0.observe(5, "2020", 3, recordedOn: "2021-06-01")
        }
        #expect(settled == 3)
        let repeated = figure {
            $0.observe(5, "2020", 1)
            $0.observe(5, "2020", 1)
        }
        #expect(repeated == 1)
    }

    @Test func othersFiguresAndUnreadableOnesAreNotTaken() {
        #expect(figure { $0.observe(5, "2020", 1, unit: "so-tttt") } == nil)
        #expect(figure { $0.observe(4, "2020", 1) } == nil)
        #expect(figure { $0.observe(5, "2020", 1, flags: .unreadable) }?.isNaN == true)
    }
}
