import PlanModel
import Testing

@testable import RuleEngine

@Suite struct RandomPlanTests {
    @Test(arguments: 0..<12)
    func theEngineAgreesWithAnEvaluationByHand(seed: Int) {
        let sample = RandomPlan(seed: UInt64(seed)).sample
        let knownOn = seed % 3 == 0 ? "2018-06-30" : nil
        let asOf = seed % 2 == 0 ? "2019-12-31" : "2018-06-30"
        let naive = NaiveEvaluation(
            plan: sample.plan,
            asOf: SamplePlan.day(asOf),
            knownOn: knownOn.map { SamplePlan.day($0) }
        )
        let expected = naive.lines()
        let found = sample.run(asOf: asOf, knownOn: knownOn) { $0.jobs = 1 + seed % 3 }.lines
        #expect(found.count == expected.count)
        for (found, expected) in zip(found, expected) where found != expected {
            Issue.record("engine: \(found)\nby hand: \(expected)")
        }
        #expect(expected.count > 300)
    }

    @Test(arguments: 0..<8)
    func theEngineAgreesOnComputedIndicatorsBindingsAndPeers(seed: Int) {
        let sample = RandomPlan(seed: UInt64(500 + seed), unitCount: 5, isWide: true).sample
        let naive = NaiveEvaluation(plan: sample.plan, asOf: SamplePlan.day("2019-12-31"), knownOn: nil)
        let expected = naive.lines()
        let found = sample.run(asOf: "2019-12-31") { $0.jobs = 1 + seed % 3 }.lines
        #expect(found.count == expected.count)
        for (found, expected) in zip(found, expected) where found != expected {
            Issue.record("engine: \(found)\nby hand: \(expected)")
        }
        let met = ["binds", "ranks"].filter { name in
            expected.contains { $0.contains(" \(name)") && $0.contains("score=") }
        }
        #expect(met == ["binds", "ranks"])
    }

    /// Where units are judged on the same things, most rows are read by what was worked out once for all of them.
    @Test(arguments: 0..<12)
    func theEngineAgreesWhereUnitsAreAlike(seed: Int) {
        let sample = RandomPlan(seed: UInt64(2000 + seed), unitCount: 24, areAlike: true).sample
        let asOf = seed % 2 == 0 ? "2019-12-31" : "2018-06-30"
        let naive = NaiveEvaluation(plan: sample.plan, asOf: SamplePlan.day(asOf), knownOn: nil)
        let expected = naive.lines()
        let found = sample.run(asOf: asOf) {
            $0.jobs = 1 + seed % 2
            $0.rowsPerBlock = 500 * (1 + seed % 3)
        }
        .lines
        #expect(found.count == expected.count)
        for (found, expected) in zip(found, expected) where found != expected {
            Issue.record("engine: \(found)\nby hand: \(expected)")
        }
    }

    /// Plans in which too little happens would prove nothing.
    @Test func randomPlansHoldAllThatCanHappen() {
        let lines = (0..<12).flatMap { RandomPlan(seed: UInt64($0)).sample.run(asOf: "2018-06-30").lines }
        let wanted = [
            "unit_ended", "unit_not_begun", "unreadable:value", "conflict:value", "conflict:target",
            "reason=not_applicable", "no_target", "no_threshold", "missing:value", "missing:target", "withheld",
            "break;open",
            "estimate", "provisional", "final", " met ", " missed ", " near ", "value=10.0",
        ]
        #expect(wanted.filter { word in !lines.contains { $0.contains(word) } } == [])
    }

    @Test(arguments: [1, 2, 3, 4])
    func theNumberOfJobsAndTheSizeOfBlocksChangeNothing(seed: Int) {
        var sample = RandomPlan(seed: UInt64(1000 + seed), unitCount: 40).sample
        sample.judge(
            "fails",
            "function(value) while value > 9 do end if value > 8 then error('x') end return met, value, 'n' end"
        )
        let first = sample.run(asOf: "2019-12-31")
        for (jobs, rows) in [(1, 1), (2, 100), (2, 10_000), (3, 37)] {
            let other = sample.run(asOf: "2019-12-31") {
                $0.jobs = jobs
                $0.rowsPerBlock = rows
            }
            #expect(other.lines == first.lines)
            #expect(other.diagnostics == first.diagnostics)
        }
        #expect(first.verdicts.contains { $0.status.id == "limit" })
    }
}
