import PlanModel
import Testing

@testable import RuleEngine

/// Objectives, tasks and units of random plans, judged by the engine and by hand.
@Suite struct RandomGoalsTests {
    @Test(arguments: 0..<12)
    func theEngineAgreesWithAnEvaluationByHand(seed: Int) {
        let sample = RandomGoals(seed: UInt64(seed)).sample
        let asOf = seed % 2 == 0 ? "2019-12-31" : "2018-06-30"
        let expected = NaiveGoals(plan: sample.plan, asOf: SamplePlan.day(asOf)).lines
        let found = sample.run(asOf: asOf) { $0.jobs = 1 + seed % 3 }.lines
        #expect(found.count == expected.count)
        for (found, expected) in zip(found, expected) where found != expected {
            Issue.record("engine: \(found)\nby hand: \(expected)")
        }
        #expect(expected.count > 400)
    }

    /// Plans in which too little happens would prove nothing.
    @Test func randomGoalsHoldAllThatCanHappen() {
        let lines = (0..<12).flatMap { RandomGoals(seed: UInt64($0)).sample.run(asOf: "2018-06-30").lines }
        let wanted = [
            " mean met ", " mean missed ", "missing:child_score", "missing:child_coverage", " counts near ",
            " biennial met ", " checks met ", " bare consistent ", " due done ", " due in_progress ",
            " tracked overdue ",
            " mean not_applicable flags=open reason=unit_ended", "mean met score=", "flags=estimate;open",
        ]
        #expect(wanted.filter { word in !lines.contains { $0.contains(word) } } == [])
    }

    @Test(arguments: [1, 2])
    func theNumberOfJobsAndTheSizeOfBlocksChangeNothing(seed: Int) {
        let sample = RandomGoals(seed: UInt64(2000 + seed), unitCount: 20).sample
        let first = sample.run(asOf: "2019-12-31")
        for (jobs, rows) in [(1, 1), (2, 100), (3, 37)] {
            let other = sample.run(asOf: "2019-12-31") {
                $0.jobs = jobs
                $0.rowsPerBlock = rows
            }
            #expect(other.lines == first.lines)
            #expect(other.diagnostics == first.diagnostics)
        }
    }
}
