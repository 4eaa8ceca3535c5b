import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct ObjectiveTreeTests {
    private func tree(_ change: (inout SampleRun) -> Void = { _ in }) -> (lines: [String: [Int]], depth: [Int]) {
        var run = SampleRun()
        change(&run)
        let frame = run.frame
        let tree = ObjectiveTree(frame)
        return (Dictionary(uniqueKeysWithValues: zip(frame.subjects.map(\.id), tree.lines)), tree.depth)
    }

    @Test func aSubjectCountsInItsObjectiveAndInThoseAbove() {
        let tree = tree()
        #expect(tree.lines["par.rank"] == [1, 0])
        #expect(tree.lines["sipas"] == [0])
        #expect(tree.lines["t.portal"] == [2])
        #expect(tree.depth == [0, 1, 0])
    }

    @Test func whatServesNoObjectiveOrAnUnknownOneCountsInNone() {
        #expect(tree().lines["files"] == [])
        #expect(tree { $0.plan.indicators[0].objective = "par.indices" }.lines["par.rank"] == [])
    }

    @Test func ofATasksRevisionsTheLastKnownOneTells() {
        let moved = { (run: inout SampleRun) in run.plan.tasks[0].revisions[1].objective = "par" }
        #expect(tree(moved).lines["t.portal"] == [0])
        let before = tree {
            moved(&$0)
            $0.knownOn = "2022-07-04"
        }
        #expect(before.lines["t.portal"] == [2])
    }

    @Test func objectivesInACircleEnd() {
        var run = SampleRun.evaluated
        run.plan.objectives[0].parent = "par.index"
        #expect(run.content().lines.count == 5)
    }

    @Test func anObjectiveWithoutANameIsCalledByItsId() {
        var objective = SampleTables.objectives[0]
        #expect(objective.title(in: .en) == "Administrative reform")
        objective.name = LocalizedText("")
        #expect(objective.title(in: .en) == "par")
    }
}
