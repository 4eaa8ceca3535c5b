import PlanModel
import Testing

@testable import RuleEngine

@Suite struct VerdictStoreTests {
    private let layout = EvaluationInputs.of(WaveCollectorTests.sample()).layout
    private let run = WaveCollectorTests.sample().run()

    private func number(_ id: String) -> Int32 { Int32(layout.frame.subjects.firstIndex { $0.id == id }!) }
    private func assignment(_ name: String) -> Int32 {
        Int32(layout.frame.assignments.firstIndex { $0.assignment.name == name }!)
    }

    @Test func whatWasJudgedIsFoundAndTheRestIsNot() throws {
        var store = VerdictStore(layout)
        let value = assignment("value")
        #expect(store.place(unit: 0, subject: number("i2"), period: 1, assignment: value) == nil)
        for batch in run.batches { store.add(batch) }
        let place = try #require(store.place(unit: 0, subject: number("i2"), period: 1, assignment: value))
        #expect(store.score(place) == 11)
        #expect(store.flags(place) == [])
        let flagged = try #require(store.place(unit: 2, subject: number("i4"), period: 0, assignment: value))
        #expect(store.flags(flagged) == .estimate)
        #expect(store.place(unit: 0, subject: number("i2"), period: 1, assignment: assignment("mean")) == nil)
    }

    @Test func theVerdictsOfAUnitComeInOutputOrder() {
        var store = VerdictStore(layout)
        for batch in run.batches.reversed() { store.add(batch) }
        var scores: [Double] = []
        for unit in 0..<3 { store.forEach(unit: unit) { batch, row in scores.append(batch.score[row]) } }
        #expect(scores == run.batches.flatMap(\.score))
    }
}
