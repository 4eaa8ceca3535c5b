import PlanModel
import Testing

@testable import RuleEngine

@Suite struct ChildTableTests {
    private let inputs = EvaluationInputs.of(WaveCollectorTests.sample())

    private func assignment(_ name: String) -> Int {
        inputs.layout.frame.assignments.firstIndex { $0.assignment.name == name }!
    }

    @Test func subjectsStandBelowTheObjectiveThatTheyName() {
        let frame = inputs.layout.frame
        let below = inputs.children.subjectsOfObjective.map { $0.map { frame.subjects[Int($0)].id } }
        #expect(
            Dictionary(uniqueKeysWithValues: zip(frame.plan.objectives.map(\.id), below)).filter { !$1.isEmpty } == [
                "m": ["b", "i1", "x"], "b": ["i2", "z"], "x": ["i3"], "z": ["i4"],
            ]
        )
    }

    @Test func objectivesCountTheirOwnAssignmentAndUnitsThoseThatTheyName() {
        let counts = inputs.children.counts
        func counted(_ name: String) -> [String] {
            zip(inputs.layout.frame.assignments, counts[assignment(name)]).filter(\.1).map(\.0.assignment.name)
        }
        #expect(counted("mean") == ["mean", "value"])
        #expect(counted("check") == ["mean", "value"])
        #expect(counts[assignment("value")].isEmpty)
    }

    @Test func aPeriodThatAnAssignmentDoesNotJudgeHasNoChildren() {
        var sample = WaveCollectorTests.sample()
        sample.assignments[0].periods = [sample.period("2017")]
        let inputs = EvaluationInputs.of(sample)
        let number = inputs.layout.frame.assignments.firstIndex { $0.assignment.name == "value" }!
        let judged = zip(inputs.layout.frame.periods, inputs.children.judges[number]).filter(\.1).map(\.0.text)
        #expect(judged == ["2017"])
    }
}
