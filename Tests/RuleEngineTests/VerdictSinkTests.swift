import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct VerdictSinkTests {
    private struct Full: Error {}

    private struct Counting: VerdictSink {
        var announced = 0
        var counts: [Int] = []
        var failsAt = Int.max

        mutating func begin(_ frame: RunFrame, rowCount: Int) throws { announced = rowCount }

        mutating func add(_ batch: VerdictBatch) throws {
            if counts.count == failsAt { throw Full() }
            counts.append(batch.count)
        }
    }

    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.periods = ["2016"]
        sample.units = (100..<200).map { SamplePlan.unit("u\($0)") }
        sample.ownUnit = "u100"
        sample.indicator("a", units: .glob("*"))
        sample.judge("r", "function(year) return met end")
        return sample
    }

    private func options(jobs: Int) -> EvaluationOptions {
        var options = EvaluationOptions(asOf: SamplePlan.day("2016-12-31"), jobs: jobs)
        options.rowsPerBlock = 10
        return options
    }

    @Test func batchesComeOneAfterAnother() throws {
        var sink = Counting()
        let diagnostics = try Evaluation.run(sample.checked, options(jobs: 2), into: &sink)
        #expect(sink.announced == 100)
        #expect(sink.counts == Array(repeating: 10, count: 10))
        #expect(diagnostics.items.isEmpty)
    }

    @Test(arguments: [1, 3])
    func whatTheSinkThrowsIsThrownOnAfterAllHasStopped(jobs: Int) {
        var sink = Counting(failsAt: 3)
        #expect(throws: Full.self) { try Evaluation.run(sample.checked, options(jobs: jobs), into: &sink) }
        #expect(sink.counts.count == 3)
    }

    @Test func batchesThatWouldBeEmptyAreLeftOut() throws {
        var sample = sample
        sample.assignments[0].units = .glob("u199")
        var sink = Counting()
        _ = try Evaluation.run(sample.checked, options(jobs: 1), into: &sink)
        #expect(sink.counts == [1])
    }
}
