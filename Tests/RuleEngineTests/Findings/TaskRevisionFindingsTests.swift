import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct TaskRevisionFindingsTests {
    private func found(knownOn: String? = nil, _ rows: (inout SamplePlan) -> Void) -> [Diagnostic] {
        var sample = SamplePlan()
        rows(&sample)
        var diagnostics = DiagnosticList()
        TaskRevisionFindings.report(sample.plan, knownOn: knownOn.map { SamplePlan.day($0) }, &diagnostics)
        return diagnostics.items
    }

    @Test func revisionsOfDifferentDaysAreWhatTheyShouldBe() {
        let found = found { sample in
            sample.task("t", deadline: "2016-06-30", recordedOn: "2016-01-01")
            sample.task("t", deadline: "2016-12-31", recordedOn: "2016-06-01")
        }
        #expect(found.isEmpty)
    }

    @Test func rowsOfOneDayThatDifferAreAConflictThatNamesThemAndTheColumn() {
        let found = found { sample in
            sample.task("t", deadline: "2016-06-30", recordedOn: "2016-01-01")
            sample.task("t", deadline: "2016-12-31", startedOn: "2016-02-01", recordedOn: "2016-01-01")
        }
        #expect(found.map(\.code) == [.revisionsConflict])
        #expect(found[0].location == SourceLocation(file: "tasks.csv", row: 3, header: "deadline"))
        #expect(found[0].values["rows"] == .list(["tasks.csv:2", "tasks.csv:3"]))
    }

    @Test func rowsThatSayTheSameAreRepeated() {
        let found = found { sample in
            for _ in 0..<2 { sample.task("t", deadline: "2016", recordedOn: "2016-01-01") }
        }
        #expect(found.map(\.code) == [.rowRepeated] && found[0].location.header == nil)
    }

    @Test func datedAndUndatedRowsCantBePutInOrder() {
        let mixed = { (sample: inout SamplePlan) in
            sample.task("t", deadline: "2016")
            sample.task("t", deadline: "2017", recordedOn: "2016-06-01")
        }
        #expect(found(mixed).map(\.code) == [.revisionsMixed])
        #expect(found(knownOn: "2016-05-31", mixed).isEmpty)
    }
}
