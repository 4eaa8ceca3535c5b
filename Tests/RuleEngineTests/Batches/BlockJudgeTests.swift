import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct BlockJudgeTests {
    /// Units `u000` … with the figures 0, 1, 2 … in 2016.
    private func sample(units: Int) -> SamplePlan {
        var sample = SamplePlan()
        sample.periods = ["2016"]
        sample.units = (0..<units).map { number in
            let digits = String(number)
            return SamplePlan.unit("u" + String(repeating: "0", count: 6 - digits.count) + digits)
        }
        sample.ownUnit = sample.units[0].id
        sample.indicator("a")
        sample.observations.periods = [sample.period("2016")]
        for number in 0..<units {
            sample.observations.append(
                Observation(unit: Int32(number), indicator: 0, period: 0, value: Double(number))
            )
        }
        return sample
    }

    private func counts(_ run: Run) -> [String: Int] {
        Dictionary(run.verdicts.map { ($0.reason.isEmpty ? $0.status.id : $0.reason, 1) }, uniquingKeysWith: +)
    }

    @Test(arguments: [
        ("error('no such luck')", DiagnosticCode.ruleRaised, "no such luck"), ("return", .statusMissing, ""),
        ("return 'splendid'", .statusUnknown, "splendid"), ("return met, 'x'", .scoreNotANumber, ""),
        ("return met, math.huge - math.huge", .scoreNotFinite, ""), ("return met, math.huge", .scoreNotFinite, ""),
        ("return met, 1/0", .ruleRaised, "the divisor is zero"),
        ("return met, 1, {}", .noteWrong, ""),
        ("local x = nil + 1", .ruleRaised, "attempt to perform arithmetic on a nil value"),
    ])
    func aRowThatFailsCostsThatRowAlone(body: String, code: DiagnosticCode, problem: String) {
        var sample = sample(units: 100)
        sample.judge("r", "function(value)\n if value % 10 == 3 then \(body) end\n return met, value end")
        let run = sample.run()
        #expect(counts(run) == ["met": 90, "error": 10])
        #expect(run.verdicts.allSatisfy { $0.status.id == "error" || $0.score == $0.value })
        let found = run.diagnostics.items
        #expect(found.map(\.code) == [code])
        #expect(found.first?.values["count"] == .number(10))
        #expect(found.first?.values["first"] == .text("u000003, a, 2016"))
        #expect(found.first?.values["problem"].flatMap(english) == problem)
        #expect(found.first?.location.file == "rules/r.lua")
    }

    /// A message's English text.
    private func english(_ value: DiagnosticValue) -> String? {
        if case .localized(let text) = value { text.en } else { nil }
    }

    @Test func differentMessagesAreToldApartUpToACertainNumber() {
        var sample = sample(units: 100)
        sample.judge("r", "function(value) error('bad ' .. value) end")
        let found = sample.run().diagnostics.items
        #expect(found.count == ProblemTally.mostOfAssignment + 1)
        #expect(found.last?.values["problem"].flatMap(english) == "…")
        #expect(found.last?.values["count"] == .number(100 - ProblemTally.mostOfAssignment))
    }

    @Test func aFileThatCantBeLoadedCostsItsOwnAssignmentsAlone() {
        var sample = sample(units: 3)
        sample.judge("bad", "function(value) return met end", before: "error('not today')")
        sample.judge("broken", "function(value) return met end", before: "if")
        sample.judge("good", "function(value) return met end")
        sample.observations.append(Observation(unit: 2, indicator: 0, period: 0, value: 7))
        let run = sample.run()
        #expect(run.outcome("a", "2016", unit: "u000000", rule: "bad") == "error")
        #expect(run.outcome("a", "2016", unit: "u000000", rule: "broken") == "error")
        #expect(run.outcome("a", "2016", unit: "u000000", rule: "good") == "met")
        // What is decided without the rule stays as it is.
        #expect(run.outcome("a", "2016", unit: "u000002", rule: "bad") == "error conflict:value")
        let found = run.diagnostics.items.filter { $0.code == .ruleNotLoaded }
        #expect(found.map(\.subject).sorted() == ["bad", "broken"])
    }

    @Test func aRuleThatNeverEndsIsStoppedForGoodAfterAHundredRows() {
        var sample = sample(units: 3000)
        sample.judge("endless", "function(value) while true do end end")
        sample.judge("fine", "function(value) return met, value end")
        let first = sample.run { $0.rowsPerBlock = 500 }
        #expect(counts(first) == ["met": 3000, "limit:instructions": 100, "limit:assignment": 2900])
        #expect(first.outcome("a", "2016", unit: "u000099", rule: "endless") == "limit limit:instructions")
        #expect(first.outcome("a", "2016", unit: "u000100", rule: "endless") == "limit limit:assignment")
        let found = first.diagnostics.items
        #expect(found.map(\.code) == [.instructionLimit, .assignmentStopped])
        #expect(found.map { $0.values["count"] } == [.number(100), .number(2900)])
        for jobs in [2, 3] {
            let other = sample.run {
                $0.rowsPerBlock = 200
                $0.jobs = jobs
            }
            #expect(other.lines == first.lines)
            #expect(other.diagnostics == first.diagnostics)
        }
    }

    @Test func aRuleThatTakesAllMemoryIsStopped() {
        var sample = sample(units: 150)
        sample.judge("greedy", "function(value) local t = {} for i = 1, math.huge do t[i] = {} end end")
        #expect(counts(sample.run()) == ["limit:memory": 100, "limit:assignment": 50])
    }

    @Test func rowsThatHitALimitNowAndThenDoNotStopTheOthers() {
        var sample = sample(units: 1000)
        sample.judge("some", "function(value) while value % 100 == 7 do end return met, value end")
        for jobs in [1, 2] {
            let run = sample.run {
                $0.rowsPerBlock = 100
                $0.jobs = jobs
            }
            #expect(counts(run) == ["met": 990, "limit:instructions": 10])
            #expect(run.verdicts.allSatisfy { $0.status.id != "met" || $0.score == $0.value })
        }
    }

    /// Were each of them run, this test would take hours.
    @Test func ofManyEndlessRowsOnlyTheFirstAreRun() {
        var sample = sample(units: 20_000)
        sample.judge("endless", "function(value) while true do end end")
        let run = sample.run { $0.jobs = 2 }
        #expect(counts(run) == ["limit:instructions": 100, "limit:assignment": 19_900])
        #expect(run.outcome("a", "2016", unit: "u019999") == "limit limit:assignment")
    }
}
