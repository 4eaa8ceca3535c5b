import PlanModel
import Testing

@testable import RuleEngine

@Suite struct JudgingStepTests {
    @Test func aWaveOfObjectivesTakesAStepForEachDepthFromBelow() {
        let checked = WaveCollectorTests.sample().checked
        #expect(checked.assignments.map(\.assignment.name) == ["check", "mean", "value"])
        #expect(
            JudgingStep.steps(of: checked) == [
                JudgingStep(assignments: [2]),
                JudgingStep(assignments: [1], depth: 2),
                JudgingStep(assignments: [1], depth: 1),
                JudgingStep(assignments: [1], depth: 0),
                JudgingStep(assignments: [0]),
            ]
        )
    }

    @Test func aPlanWithoutVerdictsOfVerdictsTakesOneStep() {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.judge("met", "function(value) return met end")
        #expect(JudgingStep.steps(of: sample.checked).count == 1)
    }

    @Test func depthsCountThoseAboveInWhateverOrderTheTableHasThem() {
        var sample = SamplePlan()
        sample.objectives = []
        for (id, parent) in [("c", "b"), ("a", ""), ("b", "a"), ("d", "c"), ("e", "a")] {
            sample.objective(id, parent: parent)
        }
        #expect(JudgingStep.depths(of: sample.objectives) == [2, 0, 1, 3, 1])
    }

    @Test func aCircleOfObjectivesEnds() {
        var sample = SamplePlan()
        sample.objective("a", parent: "b")
        sample.objective("b", parent: "a")
        sample.objective("c", parent: "nowhere")
        #expect(JudgingStep.depths(of: sample.objectives).last == 0)
    }
}
