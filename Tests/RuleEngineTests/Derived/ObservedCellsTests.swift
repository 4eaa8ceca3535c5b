import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct ObservedCellsTests {
    private func run(keepsObserved: Bool = false, _ change: (inout SamplePlan) -> Void) -> Run {
        var sample = SamplePlan()
        sample.indicator("part")
        sample.indicator("sum")
        for year in ["2016", "2017", "2018"] { sample.observe("part", year, 4) }
        change(&sample)
        sample.judge("value", "function(value) return met, value end", select: "sum")
        sample.derive(
            "sum",
            "function(part) return 2 * part end",
            keepsObserved: keepsObserved,
            bindings: ["part": .valueOf("part")]
        )
        return sample.run()
    }

    private func scores(_ run: Run) -> [Double?] { ["2016", "2017", "2018"].map { run.verdict("sum", $0)?.score } }

    @Test func eachObservationInAComputedCellIsAnError() {
        let run = run {
            $0.observe("sum", "2016", 9)
            $0.observe("sum", "2018", 8)
        }
        #expect(run.diagnostics.sorted.map(\.code) == [.derivedObserved, .derivedObserved])
        #expect(run.diagnostics.sorted.allSatisfy { $0.subject == "sum" && $0.severity == .error })
    }

    @Test func anEmptyCellIsNoObservation() {
        let run = run { $0.observe("sum", "2016", nil) }
        #expect(run.diagnostics.sorted.isEmpty)
        #expect(scores(run) == [8, 8, 8])
    }

    @Test func whatIsKeptIsNoError() {
        let run = run(keepsObserved: true) { $0.observe("sum", "2016", 9) }
        #expect(run.diagnostics.sorted.isEmpty)
        #expect(scores(run) == [9, 8, 8])
    }
}
