import PlanModel
import Testing

@testable import RuleEngine

/// What counts as a child of an objective or a unit.
@Suite struct ChildGathererTests {
    /// Writes each child as `id kind assignment status score weight deadline completed_on`.
    private static let lists = """
        function(children)
          local text = ""
          for _, c in pairs(children) do
            text = text .. (text == "" and "" or ", ") .. c.id .. " " .. c.kind .. " " .. c.assignment .. " " .. c.status
            for _, key in ipairs { "score", "weight", "deadline", "completed_on" } do
              if c[key] then text = text .. " " .. key .. "=" .. c[key] end
            end
          end
          return met, #children, text
        end
        """

    private static let percent = """
        function(value, target) local p = 100 * value / target return p >= 100 and met or missed, p end
        """

    /// A goal with a part below it: two indicators, one of them in the part.
    private func sample() -> SamplePlan {
        var sample = SamplePlan()
        sample.objective("goal")
        sample.objective("goal.part", parent: "goal", weight: 2)
        sample.indicator("a", weight: 1)
        sample.indicator("b", objective: "goal.part")
        for (id, value) in [("a", 5.0), ("b", 10.0)] {
            sample.observe(id, "2016", value)
            sample.target(id, "2016", 10)
        }
        sample.judge("percent", ChildGathererTests.percent)
        return sample
    }

    private func note(_ run: Run, _ subject: String, _ period: String = "2016", unit: String = "58") -> String? {
        run.verdict(subject, period, unit: unit, rule: "list")?.note.vi
    }

    @Test func subObjectivesByTheSameAssignmentAndIndicatorsAreChildren() {
        var sample = sample()
        sample.judge("list", ChildGathererTests.lists, .objective)
        sample.judge("other", "function(child_count) return near, child_count end", .objective)
        let run = sample.run()
        #expect(note(run, "goal.part") == "b indicator percent met score=100.0")
        #expect(
            note(run, "goal")
                == "a indicator percent missed score=50.0 weight=1.0, goal.part objective list met score=1.0 weight=2.0"
        )
        #expect(run.verdict("goal", "2016", rule: "other")?.score == 2)
        // Nothing was promised for 2017, so nothing applies.
        #expect(run.verdict("goal.part", "2017", rule: "list")?.score == 0)
        #expect(run.diagnostics.sorted.isEmpty)
    }

    @Test func aTaskCountsWhoeverLeadsItFromItsAssignmentOnAndAfterItIsDone() {
        var sample = SamplePlan()
        sample.units.append(SamplePlan.unit("agency"))
        sample.objective("goal")
        sample.task(
            "t",
            deadline: "2017-06-30",
            assignedOn: "2017-01-05",
            completedOn: "2017-03-01",
            lead: "agency",
            weight: 3
        )
        sample.judge(
            "due",
            "function(deadline, completed_on, as_of) return completed_on and done or in_progress, 100 end",
            .task,
            optional: ["completed_on"]
        )
        sample.judge("list", ChildGathererTests.lists, .objective)
        let run = sample.run()
        #expect(note(run, "goal", "2016") == "")
        let days = (SamplePlan.day("2017-06-30").rawValue, SamplePlan.day("2017-03-01").rawValue)
        let task = "t task due done score=100.0 weight=3.0 deadline=\(days.0) completed_on=\(days.1)"
        #expect(note(run, "goal", "2017") == task)
        #expect(run.verdict("t", "2018", unit: "agency") == nil)
        #expect(note(run, "goal", "2018") == task)
    }

    @Test func instancesOfARecurringTaskCountInTheirOwnPeriodAlone() {
        var sample = SamplePlan()
        sample.objective("goal")
        for quarter in ["2016-Q1", "2016-Q2", "2017-Q1"] {
            sample.task("t", deadline: "hằng quý", completedOn: "2016-02-01", instance: quarter)
        }
        sample.judge("due", "function(as_of) return done, 100 end", .task)
        sample.judge("count", "function(child_count) return met, child_count end", .objective)
        let run = sample.run()
        #expect(["2016", "2017", "2018"].map { run.verdict("goal", $0)?.score } == [2, 1, 0])
    }

    @Test func indicatorsCountByTheRowsOfTheSameUnit() {
        var sample = sample()
        sample.units += [SamplePlan.unit("x"), SamplePlan.unit("y", from: "2017-01-01")]
        sample.observe("a", "2016", 20, unit: "x")
        sample.judge(
            "list",
            ChildGathererTests.lists,
            .objective,
            select: "goal",
            units: .any([.glob("x"), .glob("y")])
        )
        let run = sample.run()
        #expect(note(run, "goal", unit: "x") == "a indicator percent met score=200.0 weight=1.0")
        #expect(run.verdict("goal", "2016", unit: "58", rule: "list") == nil)
        #expect(run.outcome("goal", "2016", unit: "y", rule: "list") == "not_applicable unit_not_begun")
        #expect(run.verdict("goal", "2017", unit: "y", rule: "list")?.score == 0)
    }

    @Test func ofTellsWhichOfTwoVerdictsOnOneChildCounts() {
        var sample = sample()
        sample.judge("second", "function(value) return near, value end")
        sample.judge("list", ChildGathererTests.lists, .objective, select: "goal.part", of: ["second"])
        sample.judge("unclear", "function(child_count) return met, child_count end", .objective, select: "goal.part")
        let run = sample.run()
        #expect(note(run, "goal.part") == "b indicator second near score=10.0")
        // The checks leave out what does not say.
        #expect(run.verdict("goal.part", "2016", rule: "unclear") == nil)
    }

    @Test func childrenOfAUnitAreItsOwnRowsUnderTheNamedAssignments() {
        var sample = sample()
        sample.units.append(SamplePlan.unit("agency"))
        sample.task("t1", assignedOn: "2016-01-01", completedOn: "2016-05-01")
        sample.task("t2", lead: "agency")
        sample.judge("due", "function(as_of) return done end", .task)
        sample.judge("second", "function(value) return near, value end")
        sample.judge("goals", "function(child_count) return met, child_count end", .objective, of: ["percent"])
        sample.judge(
            "list",
            ChildGathererTests.lists,
            .unit,
            units: .glob("*"),
            of: ["percent", "second", "due", "goals"]
        )
        let run = sample.run()
        #expect(
            note(run, "list")
                == "a indicator percent missed score=50.0 weight=1.0, a indicator second near score=5.0 weight=1.0, "
                + "b indicator percent met score=100.0, b indicator second near score=10.0, "
                + "goal objective goals met score=2.0, goal.part objective goals met score=1.0 weight=2.0, "
                + "t1 task due done completed_on=\(SamplePlan.day("2016-05-01").rawValue)"
        )
        #expect(note(run, "list", unit: "agency") == "t2 task due done")
        #expect(note(run, "list", "2018")?.contains("t1 task due done") == true)
    }
}
