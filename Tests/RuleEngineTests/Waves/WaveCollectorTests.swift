import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

/// Runs of several steps.
@Suite struct WaveCollectorTests {
    /// Three levels of objectives, two units, a check of each unit.
    static func sample() -> SamplePlan {
        var sample = SamplePlan()
        sample.units += [SamplePlan.unit("59"), SamplePlan.unit("60")]
        // By their ids those below come before and after those above.
        sample.objective("m")
        sample.objective("b", parent: "m")
        sample.objective("x", parent: "m")
        sample.objective("z", parent: "b")
        for (place, id) in ["i1", "i2", "i3", "i4"].enumerated() {
            sample.indicator(id, objective: ["m", "b", "x", "z"][place])
            for unit in ["58", "59", "60"] {
                for (year, period) in ["2016", "2017", "2018"].enumerated() {
                    sample.observe(
                        id,
                        period,
                        Double(10 * place + year),
                        unit: unit,
                        flags: place == 3 ? .estimate : []
                    )
                }
            }
        }
        sample.judge(
            "value",
            "function(value) return value >= 10 and met or missed, value, 'is', value end",
            notes: [RuleNote(name: "is", text: LocalizedText(vi: "là {1}", en: "is {1}"))]
        )
        sample.judge(
            "mean",
            "function(child_score, unit) return near, child_score, 'điểm của ' .. unit end",
            .objective,
            units: .glob("*")
        )
        sample.judge(
            "check",
            "function(child_count, child_met) return child_met > 0 and consistent or inconsistent, child_count end",
            .unit,
            units: .glob("*"),
            of: ["value", "mean"]
        )
        return sample
    }

    @Test func objectivesAreJudgedFromBelow() {
        let run = WaveCollectorTests.sample().run()
        let scores = ["z", "b", "x", "m"].map { run.verdict($0, "2016")?.score }
        #expect(scores == [30, 20, 20, 40.0 / 3].map { ($0 * 1e9).rounded() / 1e9 })
        #expect(run.verdict("check", "2016")?.score == 8)
        #expect(run.verdict("check", "2016")?.status.id == "consistent")
        #expect(run.diagnostics.sorted.isEmpty)
    }

    @Test func verdictsComeInOutputOrderWithTheirNotes() {
        let run = WaveCollectorTests.sample().run()
        let keys = run.verdicts.map { [$0.unit, $0.subject, $0.period.text, $0.rule] }
        #expect(keys.count == 3 * 3 * 9)
        #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(run.verdict("m", "2017", unit: "60")?.note.vi == "điểm của 60")
        #expect(run.verdict("i2", "2017", unit: "60")?.note.en == "is 11")
    }

    @Test func flagsOfWhatIsReadArePassedOn() {
        let run = WaveCollectorTests.sample().run(asOf: "2018-06-30")
        #expect(run.verdict("z", "2016")?.flags == .estimate)
        #expect(run.verdict("m", "2018")?.flags == [.estimate, .open])
        #expect(run.verdict("x", "2018")?.flags == .open)
        #expect(run.verdict("check", "2017")?.flags == .estimate)
        #expect(run.verdict("m", "2018")?.value == nil)
        #expect(run.verdict("m", "2018")?.target == nil)
    }

    @Test(
        arguments: [
            (nil, nil, Selector.glob("m"), ["58 m 2016", "59 m 2016", "60 m 2016"]),
            (nil, "59", .any([.glob("check"), .glob("i*")]), ["59 check", "59 i1", "59 i2", "59 i3", "59 i4"]),
            ("2017", "58", .glob("x"), ["58 x 2017"]),
        ] as [(String?, String?, Selector, [String])]
    )
    func whatIsAskedForIsJudgedByAllThatItNeeds(period: String?, unit: String?, subjects: Selector, lines: [String]) {
        let sample = WaveCollectorTests.sample()
        let all = sample.run()
        let run = sample.run {
            $0.periods = [sample.period(period ?? "2016")]
            $0.units = unit.map { .glob($0) }
            $0.subjects = subjects
        }
        #expect(run.verdicts.count == lines.count)
        for (verdict, line) in zip(run.verdicts, lines) {
            #expect(verdict.line.hasPrefix(line))
            #expect(all.lines.contains(verdict.line))
        }
        #expect(run.frame.periods.map(\.text) == [period ?? "2016"])
    }

    @Test func theNumberOfJobsAndTheSizeOfBlocksChangeNothing() {
        var sample = WaveCollectorTests.sample()
        sample.judge(
            "fails",
            "function(child_score) if child_score > 15 then error('x') end return met end",
            .objective
        )
        let first = sample.run()
        #expect(!first.diagnostics.sorted.isEmpty)
        for (jobs, rows) in [(1, 1), (2, 5), (3, 1), (2, 8192)] {
            let other = sample.run {
                $0.jobs = jobs
                $0.rowsPerBlock = rows
            }
            #expect(other.lines == first.lines)
            #expect(other.diagnostics == first.diagnostics)
            #expect(rows > 5 || other.batches.count == 3)
        }
    }

    @Test func anObjectiveThatNeverEndsIsStoppedAfterAHundredRows() {
        var sample = SamplePlan()
        sample.units = (0..<120).map { SamplePlan.unit("u\($0 + 100)") }
        sample.ownUnit = "u100"
        sample.periods = ["2016"]
        sample.objective("goal")
        sample.objective("below", parent: "goal")
        sample.judge("loops", "function(child_count) while true do end end", .objective, units: .glob("*"))
        let run = sample.run { $0.jobs = 2 }
        #expect(run.verdicts.filter { $0.reason == "limit:instructions" }.count == 100)
        #expect(run.verdicts.filter { $0.reason == "limit:assignment" }.count == 140)
    }
}
