import PlanModel
import Testing

@testable import RuleEngine

@Suite struct VerdictLookupTests {
    private func lookup(_ source: Binding.Source, _ aggregate: Binding.Aggregate? = nil, lag: Lag? = nil)
        -> VerdictLookup
    {
        let binding = Binding(source: source, aggregate: aggregate, lag: lag, location: SamplePlan.nowhere)
        return VerdictLookup(binding, EvaluationInputs.of(WaveCollectorTests.sample()).layout, units: .own)
    }

    private func subjects(_ lookup: VerdictLookup) -> [String] {
        let frame = EvaluationInputs.of(WaveCollectorTests.sample()).layout.frame
        return lookup.members.map { ($0.subjects ?? []).map { frame.subjects[Int($0)].id }.joined(separator: "+") }
    }

    @Test func whatIsReadIsTheVerdictOfOneAssignment() {
        let frame = EvaluationInputs.of(WaveCollectorTests.sample()).layout.frame
        let found = lookup(.score(assignment: "value", subject: .id("i2")))
        #expect(found.isScore && !found.isTable)
        #expect(found.assignment.map { frame.assignments[Int($0)].assignment.name } == "value")
        #expect(subjects(found) == ["i2"])
        #expect(lookup(.status(assignment: "value", subject: .this)).members == [.init(subjects: nil, key: "this")])
        #expect(lookup(.status(assignment: "unheard of", subject: .this)).assignment == nil)
    }

    @Test func aGlobGivesSubjectsThatTheAssignmentJudges() {
        let found = lookup(.status(assignment: "value", subject: .id("*")), .table)
        #expect(subjects(found) == ["i1", "i2", "i3", "i4"])
        #expect(found.members.map(\.key) == ["i1", "i2", "i3", "i4"])
        #expect(subjects(lookup(.status(assignment: "mean", subject: .id("*")), .table)) == ["b", "m", "x", "z"])
    }

    @Test func periodsThatAreNotJudgedHaveNoVerdict() {
        #expect(lookup(.score(assignment: "value", subject: .this), lag: .periods(1)).periods == [[nil], [0], [1]])
    }
}
