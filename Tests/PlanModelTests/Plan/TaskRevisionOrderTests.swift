import Diagnostics
import Testing

@testable import PlanModel

struct TaskRevisionOrderTests {
    private func row(_ name: String, _ recordedOn: String?) -> TaskRevision {
        TaskRevision(
            name: LocalizedText(name),
            unit: 0,
            recordedOn: recordedOn.flatMap { DayNumber(text: $0) },
            location: SourceLocation(file: "tasks.csv", row: 2)
        )
    }

    private func day(_ text: String) throws -> DayNumber { try #require(DayNumber(text: text)) }

    @Test func rowsComeInTheOrderInWhichTheyWereRecorded() throws {
        let task = AssignedTask(
            id: "t",
            revisions: [row("c", "2017-01-01"), row("a", nil), row("b", "2016-05-01"), row("z", nil)]
        )
        #expect(task.revisions(knownOn: nil).map(\.name.vi) == ["a", "z", "b", "c"])
        try #expect(task.revisions(knownOn: day("2016-12-31")).map(\.name.vi) == ["a", "z", "b"])
    }

    @Test func nothingIsKnownBeforeItWasRecorded() throws {
        let task = AssignedTask(id: "t", revisions: [row("a", "2017-01-01")])
        try #expect(task.revisions(knownOn: day("2016-12-31")).isEmpty)
    }

    @Test(arguments: [("2015-12-31", 0), ("2016-01-01", 0), ("2016-06-30", 1), ("2030-01-01", 1)])
    func theLastRowRecordedByADayIsInForce(on text: String, place: Int) throws {
        let rows = [row("a", "2016-01-01"), row("b", "2016-06-30")]
        try #expect(TaskRevisionOrder.inForce(rows, on: day(text)) == place)
    }
}
