import PlanModel
import Testing

struct VerdictListTests {
    private static func batch(_ units: [Int32]) -> VerdictBatch {
        var batch = VerdictBatch()
        for unit in units { batch.add(unit: unit) }
        return batch
    }

    @Test(arguments: [[], [[]], [[0]], [[0, 1], [], [1], [], [0, 0, 1]], [[], [1], []]] as [[[Int32]]])
    func `verdicts come in the order of the batches, empty ones left out`(units: [[Int32]]) {
        let run = Run(frame: RunFixture.frame(), batches: units.map(Self.batch), diagnostics: .init())
        #expect(run.verdicts.map(\.unit) == units.joined().map { ["a", "b"][Int($0)] })
        #expect(run.verdicts.count == units.joined().count)
        #expect(run.verdicts.indices.map { run.verdicts[$0].unit } == run.verdicts.map(\.unit))
        #expect(run.verdicts.reversed().map(\.unit) == run.verdicts.map(\.unit).reversed())
    }
}
