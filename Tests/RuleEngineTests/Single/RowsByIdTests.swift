import PlanModel
import Testing

@testable import RuleEngine

/// Random plans are asked in `RandomJudgeTests`; here is what they don't hold.
@Suite struct RowsByIdTests {
    @Test func rowsThatAreNotThereAreNil() throws {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.indicator("b")
        sample.observe("a", "2016", 5)
        sample.judge("x", "function(value) return met, value end", select: "a")
        sample.declare("unused", "function(value) return met end", .indicator)
        let period = sample.period("2016")
        let judge = try RuleJudge(of: "x", in: sample.checked)
        #expect(try judge.verdict(unit: "58", subject: "a", period: period)?.score == 5)
        #expect(try judge.verdict(unit: "58", subject: "b", period: period) == nil)
        #expect(try judge.verdict(unit: "58", subject: "a", period: sample.period("2012")) == nil)
        #expect(throws: JudgeFailure.subjectUnknown("c", near: ["a", "b", "x"])) {
            try judge.verdict(unit: "58", subject: "c", period: period)
        }
        #expect(throws: JudgeFailure.unitUnknown("59", near: ["58"])) {
            try judge.verdict(unit: "59", subject: "a", period: period)
        }
        let unused = try RuleJudge(of: "unused", in: sample.checked)
        #expect(try unused.verdict(unit: "58", subject: "a", period: period) == nil)
    }

    @Test func instancesOfATaskAreToldApart() throws {
        var sample = SamplePlan()
        for quarter in 1...2 {
            sample.task(
                "t",
                deadline: "hằng quý",
                completedOn: quarter == 1 ? "2016-03-15" : nil,
                instance: "2016-Q\(quarter)"
            )
        }
        sample.judge(
            "x",
            "function(completed_on) return completed_on and done or in_progress end",
            .task,
            optional: ["completed_on"]
        )
        let judge = try RuleJudge(of: "x", in: sample.checked)
        let statuses = try (1...2).map { quarter in
            try judge.verdict(
                unit: "58",
                subject: "t",
                period: sample.period("2016"),
                instance: sample.period("2016-Q\(quarter)")
            )?.status.id
        }
        #expect(statuses == ["done", "in_progress"])
    }

    @Test func aNoteThatCantBeJoinedIsTheRulesOwnError() throws {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.observe("a", "2016", 1)
        sample.observe("a", "2017", 2)
        sample.judge("x", "function(previous) return met, 1, 'from ' .. previous end", optional: ["previous"])
        let judge = try RuleJudge(of: "x", in: sample.checked)
        let verdict = try judge.verdict(unit: "58", subject: "a", period: sample.period("2016"))
        #expect(verdict?.problem?.code == .ruleRaised)
        let next = try judge.verdict(unit: "58", subject: "a", period: sample.period("2017"))
        #expect(next?.note.text(in: .en) == "from 1.0")
    }

    @Test func errorsAndLimitsComeBackAsOutcomes() throws {
        var sample = SamplePlan()
        for (id, value) in [("a", 1.0), ("b", 2), ("c", 3)] {
            sample.indicator(id)
            sample.observe(id, "2016", value)
        }
        sample.judge("x", "function(value) while value == 2 do end if value > 2 then error('no') end return met end")
        let judge = try RuleJudge(of: "x", in: sample.checked)
        let verdicts = try ["a", "b", "c", "a"].map {
            try judge.verdict(unit: "58", subject: $0, period: sample.period("2016"))
        }
        #expect(verdicts.map { $0?.status.id } == ["met", "limit", "error", "met"])
        #expect(verdicts[2]?.problem?.code == .ruleRaised)
    }
}
