import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct RuleJudgeTests {
    private func judge(
        _ function: String,
        _ level: RuleLevel = .indicator,
        optional: Set<String> = [],
        parameters: [RuleParameter] = [],
        notes: [RuleNote] = []
    ) throws -> RuleJudge {
        var sample = SamplePlan()
        sample.declare("x", function, level, optional: optional, parameters: parameters, notes: notes)
        return try RuleJudge(of: "x", in: sample.checked)
    }

    @Test func aRuleThatNothingUsesIsAskedWithItsDefaults() throws {
        let judge = try judge(
            "function(value, target, near_from) return value >= target and met or value >= near_from and near or missed, value end",
            parameters: [RuleParameter(name: "near_from", setting: .constant(.integer(90)))]
        )
        #expect(try judge.verdict(["value": 100, "target": 100]).status.id == "met")
        let near = try judge.verdict(["value": 99.456, "target": 100])
        #expect(near.status.id == "near" && near.score == 99.46 && near.value == 99.456 && near.target == 100)
        #expect(near.reason.isEmpty && near.note.isEmpty && near.problem == nil)
        #expect(try judge.verdict(["value": 99, "target": 100, "near_from": 99.5]).status.id == "missed")
    }

    @Test func whatIsMissingIsSaidAsInARun() throws {
        let judge = try judge("function(value, target, previous) return met end", optional: ["previous"])
        let noValue = try judge.verdict(["value": nil, "target": 1])
        #expect(noValue.status.id == "no_data" && noValue.reason == "missing:value")
        let noTarget = try judge.verdict(["value": 1])
        #expect(noTarget.status.id == "not_applicable" && noTarget.reason == "no_target")
        #expect(try judge.verdict(["value": 1, "target": 1]).status.id == "met")
    }

    @Test func anAssignmentsSettingsCount() throws {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.judge(
            "x",
            "function(meets, limit) return meets and met or missed, limit end",
            parameters: [RuleParameter(name: "limit", setting: .constant(1))]
        )
        sample.use("x", as: "stricter", settings: ["target": .constant(90), "limit": .constant(7)])
        let judge = try RuleJudge(of: "stricter", in: sample.checked)
        let met = try judge.verdict(["value": 90, "direction": "up"])
        #expect(met.status.id == "met" && met.score == 7)
        #expect(try judge.verdict(["value": 90, "target": 91, "direction": "up"]).status.id == "missed")
    }

    @Test func aNoteThatCantBeJoinedIsTheRulesOwnError() throws {
        let judge = try judge(
            "function(value, previous) return met, 1, 'from ' .. previous end",
            optional: ["previous"]
        )
        #expect(try judge.verdict(["value": 1, "previous": 2.5]).note.text(in: .en) == "from 2.5")
        let raised = try judge.verdict(["value": 1])
        #expect(raised.problem?.code == .ruleRaised)
        #expect(raised.problem?.message(in: .en).contains("concatenate a nil value") == true)
    }

    @Test func errorsComeBackAsOutcomesWithTheLine() throws {
        let judge = try judge("function(value)\n  if value > 9 then error('too much') end\n  return value\nend")
        let raised = try judge.verdict(["value": 10])
        #expect(raised.status.id == "error")
        let problem = try #require(raised.problem)
        #expect(problem.code == .ruleRaised && problem.location.line == 3 && problem.location.file == "rules/x.lua")
        #expect(problem.message(in: .en) == "the rule “x” raised an error: too much")
        #expect(problem.message(in: .vi) == "quy tắc “x” báo lỗi: too much")
        #expect(try judge.verdict(["value": 8]).problem?.code == .statusUnknown)
    }

    @Test func aLimitEndsTheQuestionAndNotTheJudge() throws {
        let judge = try judge(
            "function(value) while value > 9 do end local t = {} while value > 8 do t[#t + 1] = { #t } end return met end"
        )
        let slow = try judge.verdict(["value": 10])
        #expect(slow.status.id == "limit" && slow.reason == "limit:instructions")
        #expect(slow.problem?.code == .instructionLimit)
        let large = try judge.verdict(["value": 9])
        #expect(large.reason == "limit:memory" && large.problem?.code == .memoryLimit)
        #expect(try judge.verdict(["value": 1]).status.id == "met")
    }

    @Test func nothingPassesFromOneQuestionToTheNext() throws {
        let judge = try judge("function(value, history) history[1] = value return met, value end")
        #expect(try judge.verdict(["value": 1, "history": [2016: 5]]).score == 1)
        #expect(try judge.verdict(["value": 2]).reason == "missing:history")
        #expect(try judge.verdict(["value": 3, "history": [2016: 5]]).score == 3)
    }

    @Test func notesAreInBothLanguages() throws {
        let note = RuleNote(name: "late", text: LocalizedText(vi: "chậm {1} ngày", en: "{1} days late"))
        let judge = try judge("function(value) return missed, nil, 'late', value end", notes: [note])
        #expect(try judge.verdict(["value": 1.5]).note == LocalizedText(vi: "chậm 1,5 ngày", en: "1.5 days late"))
        let bare = try self.judge("function(value) return missed, nil, 'late' end", notes: [note])
        #expect(try bare.verdict(["value": 1]).problem?.code == .noteNotFilled)
    }

    @Test func otherLevelsAreAskedInTheSameWay() throws {
        let task = try judge(
            "function(deadline, completed_on, ongoing) if ongoing then return done end return completed_on <= deadline and done or done_late, completed_on - deadline end",
            .task
        )
        let late = try task.verdict(["deadline": "2016-06-30", "completed_on": "1/7/2016"])
        #expect(late.status.id == "done_late" && late.score == 1)
        let objective = try judge("function(child_score) return met, child_score end", .objective)
        #expect(try objective.verdict(["child_score": 90]).score == 90)
        #expect(try objective.verdict([:]).reason == "missing:child_score")
        let unit = try judge("function(year) return consistent, year end", .unit)
        #expect(try unit.verdict(["year": 2016]).score == 2016)
    }

    @Test func aComputingRuleGivesAFigure() throws {
        let judge = try judge("function(year) if year > 2016 then return year / 7 end end", .value)
        #expect(try judge.figure(["year": 2017]).value == 2017.0 / 7)
        let nothing = try judge.figure(["year": 2016])
        #expect(nothing.value == nil && nothing.reason.isEmpty && nothing.problem == nil)
        #expect(try judge.figure([:]).reason == "missing:year")
        #expect(throws: JudgeFailure.computesFigure(rule: "x")) { try judge.verdict(["year": 2016]) }
    }

    @Test func whatCannotBeAskedIsRefused() throws {
        var sample = SamplePlan()
        sample.declare("trend", "function(value) return met end", .indicator)
        sample.declare("odd", "function(valeu) return met end", .indicator)
        let checked = sample.checked
        #expect(throws: JudgeFailure.unknown("tren", near: ["trend"])) { try RuleJudge(of: "tren", in: checked) }
        #expect(throws: JudgeFailure.faulty("odd")) { try RuleJudge(of: "odd", in: checked) }
        let judge = try RuleJudge(of: "trend", in: checked)
        #expect(throws: JudgeFailure.nameUnknown("valu", rule: "trend", near: ["value"])) {
            try judge.verdict(["valu": 1])
        }
        #expect(throws: JudgeFailure.givesVerdict(rule: "trend")) { try judge.figure(["value": 1]) }
        #expect(throws: JudgeFailure.self) { try judge.verdict(["value": "much"]) }
        // What was refused leaves nothing behind.
        #expect(try judge.verdict(["value": 1]).status.id == "met")
    }

    @Test func aRuleThatCannotBeLoadedIsAnError() throws {
        var sample = SamplePlan()
        sample.declare("x", "function(value) return met end", .indicator, before: "error('no')")
        let verdict = try RuleJudge(of: "x", in: sample.checked).verdict(["value": 1])
        #expect(verdict.status.id == "error" && verdict.problem?.code == .ruleNotLoaded)
    }
}
