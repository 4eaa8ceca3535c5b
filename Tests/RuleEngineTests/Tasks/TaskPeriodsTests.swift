import PlanModel
import Testing

@testable import RuleEngine

@Suite struct TaskPeriodsTests {
    private func judged(
        _ periods: [String] = ["2016", "2017", "2018"],
        asOf: String = "2018-12-31",
        assignedOn: String? = nil,
        completedOn: String? = nil,
        instance: String? = nil,
        deadline: String = ""
    ) -> [String] {
        var sample = SamplePlan()
        sample.task(
            "t",
            deadline: deadline,
            assignedOn: assignedOn,
            completedOn: completedOn,
            instance: instance
        )
        let task = sample.tasks[0]
        return TaskPeriods.judged(
            TaskRevisions(task, knownOn: nil)!,
            periods: periods.map { sample.period($0) },
            asOf: SamplePlan.day(asOf)
        ).map(\.text)
    }

    @Test func withoutDatesItIsJudgedThroughout() {
        #expect(judged() == ["2016", "2017", "2018"])
    }

    @Test func itIsJudgedFromItsAssignmentToItsCompletion() {
        #expect(judged(assignedOn: "2017-12-31") == ["2017", "2018"])
        #expect(judged(completedOn: "2017-01-01") == ["2016", "2017"])
        #expect(judged(assignedOn: "2017-02-01", completedOn: "2017-03-01") == ["2017"])
    }

    @Test func periodsAfterTheEvaluationDateAreNotJudged() {
        #expect(judged(asOf: "2017-01-01") == ["2016", "2017"])
        #expect(judged(asOf: "2017-06-30", assignedOn: "2017-09-01") == [])
    }

    @Test func whatWasDoneBeforeTheFirstPeriodIsNotJudged() {
        #expect(judged(completedOn: "2015-12-31") == [])
    }

    @Test func whatWasDoneBetweenPeriodsIsSeenInTheNext() {
        #expect(judged(["2016", "2018", "2020"], asOf: "2020-12-31", completedOn: "2017-05-01") == ["2016", "2018"])
    }

    @Test func anInstanceIsJudgedInThePeriodThatHoldsIt() {
        #expect(judged(instance: "2017-Q3") == ["2017"])
        #expect(judged(["2017-Q2", "2017-Q3"], instance: "2017-Q3") == ["2017-Q3"])
        #expect(judged(instance: "2019-Q1") == [])
    }

    @Test func anInstanceIsJudgedWhereItsDayFallsNotWhereItsPeriodEnds() {
        let quarters = ["2015-Q1", "2015-Q2", "2015-Q3", "2015-Q4"]
        #expect(judged(quarters, instance: "2015", deadline: "15/2 hằng năm") == ["2015-Q1"])
        #expect(judged(quarters, instance: "2015", deadline: "1/7 hằng năm") == ["2015-Q3"])
        #expect(judged(quarters, instance: "2015", deadline: "trước 1/7 hằng năm") == ["2015-Q2"])
    }

    @Test func anInstanceWhoseDayCantBeToldIsJudgedWhereItsPeriodEnds() {
        let quarters = ["2015-Q1", "2015-Q2", "2015-Q3", "2015-Q4"]
        #expect(judged(quarters, instance: "2015", deadline: "hằng quý") == ["2015-Q4"])
    }
}
