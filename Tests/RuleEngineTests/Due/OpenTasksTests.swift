import PlanModel
import Testing

@testable import RuleEngine

@Suite struct OpenTasksTests {
    private func tasks(_ rows: (inout SamplePlan) -> Void) -> SamplePlan {
        var sample = SamplePlan()
        rows(&sample)
        return sample
    }

    @Test(arguments: [
        ("2016-06-29", 0, []), ("2016-06-29", 1, ["t due 2016-06-30"]), ("2016-06-30", 0, ["t due 2016-06-30"]),
        ("2016-07-01", 0, ["t overdue 2016-06-30"]), ("2016-05-31", 30, ["t due 2016-06-30"]),
        ("2016-05-30", 30, []),
    ])
    func theLastDayIsStillInTime(on day: String, within: Int, expected: [String]) {
        let sample = tasks { $0.task("t", deadline: "2016-06-30") }
        #expect(sample.dueTasks(on: day, within: within) == expected)
        #expect(sample.due(on: day, within: within).list.laterCount == (expected.isEmpty ? 1 : 0))
    }

    @Test(arguments: [
        ("2016-07-31", ["t overdue 2016-06-30"]), ("2016-08-01", []), ("2017-01-01", []),
    ])
    func aTaskIsOpenUntilItIsDone(on day: String, expected: [String]) {
        let sample = tasks { $0.task("t", deadline: "2016-06-30", completedOn: "2016-08-01") }
        #expect(sample.dueTasks(on: day) == expected)
    }

    @Test func aTaskIsOpenFromItsAssignmentOn() {
        let sample = tasks {
            $0.task("given", deadline: "2016-06-30", assignedOn: "2016-06-15")
            $0.task("always", deadline: "2016-01-10")
        }
        #expect(sample.dueTasks(on: "2016-06-14") == ["always overdue 2016-01-10"])
        #expect(sample.dueTasks(on: "2016-06-15") == ["always overdue 2016-01-10", "given due 2016-06-30"])
        // Where the table does not say, from the plan's first period on.
        #expect(sample.dueTasks(on: "2015-12-31") == [])
    }

    @Test func anExtendedDeadlineKeepsTheFirstOneVisible() throws {
        let sample = tasks {
            $0.task("t", deadline: "2016-06-30", recordedOn: "2016-01-01")
            $0.task("t", deadline: "2016-09-30", recordedOn: "2016-07-15")
        }
        #expect(sample.dueTasks(on: "2016-07-14") == ["t overdue 2016-06-30"])
        let task = try #require(sample.due(on: "2016-09-15").list.agencies.first?.tasks.first)
        #expect(task.standing == .due && task.deadline?.text == "2016-09-30")
        #expect(task.firstDeadline?.text == "2016-06-30" && task.deadlineText == "2016-09-30")
        // What was not known yet does not count, and before anything was known there is no task.
        #expect(sample.dueTasks(on: "2016-09-15", knownOn: "2016-07-14") == ["t overdue 2016-06-30"])
        #expect(sample.dueTasks(on: "2016-09-15", knownOn: "2015-12-31") == [])
    }

    @Test func whatHasNoDeadlineIsListedApart() {
        let sample = tasks {
            $0.task("a", deadline: "Thường xuyên")
            $0.task("b")
            $0.task("c", deadline: "bao giờ cũng được")
            $0.task("d", deadline: "2016-06-30")
        }
        #expect(
            sample.dueTasks(on: "2016-12-31") == ["d overdue 2016-06-30", "c unclear", "b undated", "a ongoing"]
        )
    }

    @Test func rowsThatContradictEachOtherAreUnclear() {
        let sample = tasks {
            $0.task("t", deadline: "2016-06-30", recordedOn: "2016-01-01")
            $0.task("t", deadline: "2016-07-30", recordedOn: "2016-01-01")
        }
        #expect(sample.dueTasks(on: "2016-12-31") == ["t unclear"])
    }

    @Test func anInstanceThatNoRowCompletesIsDue() {
        let sample = tasks {
            $0.task("q", deadline: "hằng quý", completedOn: "2016-03-30", instance: "2016-Q1")
            $0.task("q", deadline: "hằng quý", instance: "2016-Q2")
        }
        #expect(
            sample.dueTasks(on: "2016-12-15") == [
                "q 2016-Q2 overdue 2016-06-30", "q 2016-Q3 overdue 2016-09-30", "q 2016-Q4 due 2016-12-31",
            ]
        )
        let tasks = sample.due(on: "2016-12-15").list.agencies.flatMap(\.tasks)
        #expect(tasks.map(\.isImplied) == [false, true, true])
    }

    @Test func aRowNamesAnInstanceByAnyPeriodThatHoldsItsDay() {
        let sample = tasks {
            $0.task("q", deadline: "hằng quý", completedOn: "2016-03-30", instance: "2016-03")
            $0.task("y", deadline: "20/12 hằng năm", completedOn: "2016-12-20", instance: "2016-Q4")
        }
        #expect(sample.dueTasks(on: "2016-06-30", within: 0) == ["q 2016-Q2 due 2016-06-30"])
        #expect(sample.dueTasks(on: "2017-12-21", within: 0).contains("y 2017 overdue 2017-12-20"))
        #expect(!sample.dueTasks(on: "2017-12-21", within: 0).contains { $0.hasPrefix("y 2016") })
    }

    @Test func instancesLieInTheJudgedPeriodsAndAfterTheAssignment() {
        var sample = tasks {
            $0.task("q", deadline: "hằng quý", assignedOn: "2016-05-01", instance: "2016-Q2")
        }
        sample.periods = ["2016"]
        #expect(
            sample.dueTasks(on: "2018-01-01") == [
                "q 2016-Q2 overdue 2016-06-30", "q 2016-Q3 overdue 2016-09-30", "q 2016-Q4 overdue 2016-12-31",
            ]
        )
        sample.judge("late", "function(deadline) return done end", .task, periods: ["2016-H1"])
        #expect(sample.dueTasks(on: "2018-01-01") == ["q 2016-Q2 overdue 2016-06-30"])
    }

    @Test func anInstanceIsLedAsTheOneBeforeIt() {
        var sample = tasks { $0.units.append(SamplePlan.unit("59")) }
        sample.task("q", deadline: "hằng quý", completedOn: "2016-03-30", instance: "2016-Q1", lead: "58")
        sample.task("q", deadline: "hằng quý", completedOn: "2016-09-30", instance: "2016-Q3", lead: "59")
        let agencies = sample.due(on: "2016-12-31").list.agencies
        #expect(agencies.map { sample.plan.units.ids[Int($0.unit)] } == ["58", "59"])
        #expect(agencies.map { $0.tasks.map(\.instance?.text) } == [["2016-Q2"], ["2016-Q4"]])
    }
}
