import Foundation
import Testing
import TienDo

/// Single questions to the standard rules, as a program asks them.
@Suite struct JudgeTests {
    private func checked() throws -> CheckedPlan {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString)")
        let path = folder.path(percentEncoded: false)
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = try TienDoPlan.new(path, language: .en)
        return TienDoPlan.check(try #require(TienDoPlan.read(path).plan))
    }

    @Test func standardRulesAreAskedByName() throws {
        let checked = try checked()
        let percent = try TienDoPlan.judge(of: "percent_of_plan", in: checked)
        let near = try percent.verdict(["value": 99.5, "target": 100, "direction": "up"])
        #expect(near.status.id == "near" && near.score == 99.5)
        #expect(try percent.verdict(["value": 50, "target": 100, "direction": "down"]).score == 200)
        #expect(try percent.verdict(["value": 5, "target": 0, "direction": "up"]).problem?.code.id == "TD0701")
        let meets = try TienDoPlan.judge(of: "meets_target", in: checked)
        let exceeded = try meets.verdict([
            "value": 65.4, "target": 64.5, "target_upper": 65, "relation": "increase_by", "direction": "up",
        ])
        #expect(exceeded.status.id == "exceeded" && exceeded.score == 0.9)
        let deadline = try TienDoPlan.judge(of: "deadline", in: checked)
        let late = try deadline.verdict(["deadline": "2016-06-30", "completed_on": "2016-07-01", "as_of": "2016-12-31"])
        #expect(late.status.id == "done_late" && late.note.en == "1 days late" && late.note.vi == "chậm 1 ngày")
        let objective = try TienDoPlan.judge(of: "objective_score", in: checked)
        #expect(try objective.verdict(["child_score": 90, "child_coverage": 1]).status.id == "near")
        let sum = try TienDoPlan.judge(of: "sum_of_parts", in: checked)
        #expect(try sum.verdict(["total": 103, "parts": ["a": 38, "b": 14, "c": 51]]).status.id == "consistent")
        let ratio = try TienDoPlan.judge(of: "ratio", in: checked)
        #expect(try ratio.figure(["part": 410, "whole": 500]).value == 82)
        #expect(throws: JudgeFailure.unknown("ratoi", near: ["ratio"])) {
            try TienDoPlan.judge(of: "ratoi", in: checked)
        }
    }

    /// The READMEs show these two questions.
    @Test func aRuleOfAnExampleIsAskedInBothWays() throws {
        let plan = try #require(TienDoPlan.read("examples/ninh-thuan-par").plan)
        let checked = TienDoPlan.check(plan)
        let judge = try TienDoPlan.judge(of: "meets_target", in: checked)
        let given = try judge.verdict(["value": 84.06, "target": 85, "direction": "up"])
        #expect(given.status.id == "missed" && given.score == -0.94)
        let own = try judge.verdict(unit: "58", subject: "sipas", period: plan.periods[0])
        #expect(own?.status.id == "missed" && own?.value == 81.83 && own?.target == 89.64)
    }

    @Test func thePlansOwnRowsAreJudgedAsInARun() throws {
        let checked = try checked()
        let run = TienDoPlan.evaluate(checked.plan)
        for expected in run.verdicts {
            let judge = try TienDoPlan.judge(of: expected.rule, in: checked)
            let found = try judge.verdict(unit: expected.unit, subject: expected.subject, period: expected.period)
            #expect(found?.status == expected.status && found?.note == expected.note)
        }
        #expect(run.verdicts.count > 3)
    }
}
