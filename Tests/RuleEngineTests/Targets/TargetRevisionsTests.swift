import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct TargetRevisionsTests {
    private func winners(
        knownOn: String? = nil,
        _ rows: (inout SamplePlan) -> Void
    ) -> (numbers: [Int], conflicts: [Bool], found: [Diagnostic]) {
        var sample = SamplePlan()
        sample.indicator("a")
        rows(&sample)
        var diagnostics = DiagnosticList()
        let winners = TargetRevisions.winners(
            sample.plan,
            knownOn: knownOn.map { SamplePlan.day($0) },
            &diagnostics
        )
        return (winners.map(\.number), winners.map(\.isConflict), diagnostics.items)
    }

    @Test func targetsForDifferentUnitsOrPeriodsAreNoRevisions() {
        let (numbers, conflicts, found) = winners { sample in
            sample.target("a", "2016", 1)
            sample.target("a", "2017", 2)
            sample.target("a", "2016", 3, scope: .level("commune"))
        }
        #expect(numbers == [0, 1, 2] && conflicts == [false, false, false] && found.isEmpty)
    }

    @Test func theLastRecordedOfThoseKnownCounts() {
        let rows = { (sample: inout SamplePlan) in
            sample.target("a", "2016", 2, recordedOn: "2016-06-01")
            sample.target("a", "2016", 1, recordedOn: "2015-12-01")
        }
        #expect(winners(rows).numbers == [0])
        #expect(winners(knownOn: "2016-05-31", rows).numbers == [1])
        #expect(winners(knownOn: "2015-11-30", rows).numbers == [])
    }

    @Test func aTieNamesTheFirstColumnThatDiffers() {
        let tie = winners { sample in
            sample.target("a", "2016", 1, .atLeast, upper: 5)
            sample.target("a", "2016", 1, .atMost, upper: 6)
        }
        #expect(tie.conflicts == [true] && tie.found.map(\.code) == [.revisionsConflict])
        #expect(tie.found[0].location == SourceLocation(file: "targets.csv", row: 3, header: "relation"))
        let threshold = winners { sample in
            sample.target("a", "2016", nil, threshold: 1)
            sample.target("a", "2016", nil, threshold: 2)
        }
        #expect(threshold.found.map(\.location.header) == ["threshold"])
    }

    @Test func anEarlierTieIsNoMatterOnceALaterRowCounts() {
        let later = winners { sample in
            sample.target("a", "2016", 1, recordedOn: "2016-01-01")
            sample.target("a", "2016", 2, recordedOn: "2016-01-01")
            sample.target("a", "2016", 3, recordedOn: "2016-02-01")
        }
        #expect(later.numbers == [2] && later.conflicts == [false] && later.found.isEmpty)
    }
}
