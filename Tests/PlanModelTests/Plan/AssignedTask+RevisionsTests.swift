import Diagnostics
import Testing

@testable import PlanModel

@Suite struct AssignedTaskRevisionsTests {
    /// A task with a row for each of these days of recording, in the order of the file; each notes its place.
    private func task(recordedOn days: String?...) -> AssignedTask {
        AssignedTask(
            id: "t",
            revisions: days.enumerated().map { place, day in
                TaskRevision(
                    name: LocalizedText("Việc"),
                    unit: 0,
                    recordedOn: day.flatMap { DayNumber(text: $0) },
                    note: String(place),
                    location: SourceLocation(file: "tasks.csv", row: place + 2)
                )
            }
        )
    }

    private func places(_ task: AssignedTask, knownOn day: String? = nil) -> [String] {
        task.revisions(knownOn: day.flatMap { DayNumber(text: $0) }).map(\.note)
    }

    @Test func theyComeInTheOrderInWhichTheyWereRecorded() {
        #expect(places(task(recordedOn: "2017-03-01", "2016-01-05", "2016-12-31")) == ["1", "2", "0"])
    }

    @Test func rowsOfOneDayKeepTheOrderOfTheFile() {
        #expect(places(task(recordedOn: "2017-03-01", "2016-01-05", "2017-03-01")) == ["1", "0", "2"])
    }

    @Test func rowsWithoutADateComeFirst() {
        #expect(places(task(recordedOn: "2016-01-05", nil, nil)) == ["1", "2", "0"])
    }

    @Test func whatWasRecordedLaterWasNotKnown() {
        let task = task(recordedOn: "2017-03-01", "2016-01-05")
        #expect(places(task, knownOn: "2017-03-01") == ["1", "0"])
        #expect(places(task, knownOn: "2017-02-28") == ["1"])
        #expect(places(task, knownOn: "2016-01-04") == [])
    }

    @Test func rowsWithoutADateWereAlwaysKnown() {
        #expect(places(task(recordedOn: nil, "2016-01-05"), knownOn: "2000-01-01") == ["0"])
    }
}
