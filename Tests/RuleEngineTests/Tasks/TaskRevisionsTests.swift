import PlanModel
import Testing

@testable import RuleEngine

@Suite struct TaskRevisionsTests {
    private func state(
        on day: String,
        knownOn: String? = nil,
        _ rows: (inout SamplePlan) -> Void
    ) -> TaskState? {
        var sample = SamplePlan()
        rows(&sample)
        return TaskRevisions(sample.tasks[0], knownOn: knownOn.map { SamplePlan.day($0) })?
            .state(on: SamplePlan.day(day))
    }

    private func day(_ text: String) -> Reading { .integer(Int64(SamplePlan.day(text).rawValue)) }

    @Test func theDeadlineIsThatOfTheRevisionRecordedByTheDay() {
        let rows = { (sample: inout SamplePlan) in
            sample.task("t", deadline: "2016-06-30", recordedOn: "2016-01-01")
            sample.task("t", deadline: "2017-06-30", recordedOn: "2016-12-01")
        }
        #expect(state(on: "2016-11-30", rows)?.deadline == day("2016-06-30"))
        #expect(state(on: "2016-12-01", rows)?.deadline == day("2017-06-30"))
        #expect(state(on: "2016-12-01", rows)?.firstDeadline == day("2016-06-30"))
        #expect(state(on: "2017-12-31", knownOn: "2016-11-30", rows)?.deadline == day("2016-06-30"))
        #expect(state(on: "2017-12-31", knownOn: "2015-12-31", rows) == nil)
        // Before anything was recorded the first row is all there is.
        #expect(state(on: "2015-12-31", rows)?.deadline == day("2016-06-30"))
    }

    @Test func datesCountByThemselvesInTheLatestRevision() {
        let rows = { (sample: inout SamplePlan) in
            sample.task("t", deadline: "2016-06-30", recordedOn: "2016-01-01")
            sample.task(
                "t",
                deadline: "2016-06-30",
                startedOn: "2016-02-01",
                completedOn: "2016-05-01",
                recordedOn: "2017-12-01"
            )
        }
        #expect(state(on: "2016-04-30", rows)?.startedOn == day("2016-02-01"))
        #expect(state(on: "2016-04-30", rows)?.completedOn == .missing)
        #expect(state(on: "2016-05-01", rows)?.completedOn == day("2016-05-01"))
    }

    @Test(arguments: [
        ("", Reading.missing, Reading.boolean(false)), ("Thường xuyên", .missing, .boolean(true)),
        ("bao giờ cũng được", .unreadable, .unreadable),
    ])
    func aDeadlineMayBeNone(text: String, deadline: Reading, ongoing: Reading) {
        let state = state(on: "2016-12-31") { $0.task("t", deadline: text) }
        #expect(state?.deadline == deadline)
        #expect(state?.isOngoing == ongoing)
    }

    @Test func aRecurringDeadlineFallsIntoItsInstance() {
        let state = state(on: "2016-12-31") { $0.task("t", deadline: "hằng quý", instance: "2016-Q2") }
        #expect(state?.deadline == day("2016-06-30"))
    }

    @Test func rowsThatTieAndDifferCantBeUsed() {
        let rows = { (sample: inout SamplePlan) in
            sample.task("t", deadline: "2016-06-30", completedOn: "2016-05-01")
            sample.task("t", deadline: "2016-07-31", completedOn: "2016-05-01")
        }
        #expect(state(on: "2016-12-31", rows)?.deadline == .conflict)
        #expect(state(on: "2016-12-31", rows)?.isOngoing == .conflict)
        #expect(state(on: "2016-12-31", rows)?.completedOn == day("2016-05-01"))
    }

    @Test func anEarlierTieIsOneOnlyWhileItCounts() {
        let rows = { (sample: inout SamplePlan) in
            sample.task("t", deadline: "2016-06-30", recordedOn: "2016-01-01")
            sample.task("t", deadline: "2016-07-31", recordedOn: "2016-01-01")
            sample.task("t", deadline: "2017-06-30", recordedOn: "2016-12-01")
        }
        #expect(state(on: "2016-06-01", rows)?.deadline == .conflict)
        #expect(state(on: "2017-06-01", rows)?.deadline == day("2017-06-30"))
        #expect(state(on: "2017-06-01", rows)?.firstDeadline == .conflict)
    }

    @Test func datedAndUndatedRowsThatDifferCantBeUsed() {
        let state = state(on: "2016-12-31") { sample in
            sample.task("t", deadline: "2016-06-30")
            sample.task("t", deadline: "2016-07-31", recordedOn: "2016-01-01")
        }
        #expect(state?.deadline == .conflict)
        #expect(state?.firstDeadline == .conflict)
    }
}
