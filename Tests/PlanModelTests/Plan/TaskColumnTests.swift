import Diagnostics
import Testing

@testable import PlanModel

@Suite struct TaskColumnTests {
    private let row = TaskRevision(
        name: LocalizedText("Việc"),
        unit: 0,
        location: SourceLocation(file: "tasks.csv", row: 2)
    )

    /// Columns in which the row differs once it is changed.
    private func differing(_ change: (inout TaskRevision) -> Void) -> [String] {
        var other = row
        change(&other)
        return TaskColumn.all.filter { $0.differs(row, other) }.map(\.name)
    }

    @Test func everyColumnSeesItsOwnChangeAlone() {
        let day = CellDate.day(DayNumber(rawValue: 17_000))
        #expect(differing { $0.deadline = .deadline(.ongoing) } == ["deadline"])
        #expect(differing { $0.completedOn = day } == ["completed_on"])
        #expect(differing { $0.startedOn = day } == ["started_on"])
        #expect(differing { $0.assignedOn = .unreadable } == ["assigned_on"])
        #expect(differing { $0.lead = "Sở Nội vụ" } == ["lead"])
        #expect(differing { $0.unit = 1 } == ["lead"])
        #expect(differing { $0.weight = 2 } == ["weight"])
        #expect(differing { $0.objective = "o" } == ["objective"])
        #expect(differing { $0.name.en = "Task" } == ["name"])
        #expect(differing { $0.support = "x" } == ["support"])
        #expect(differing { $0.product = "x" } == ["product"])
        #expect(differing { $0.note = "x" } == ["note"])
    }

    @Test func whereAndWhenARowStandsIsNoDifference() {
        let other = differing { row in
            row.recordedOn = DayNumber(rawValue: 17_000)
            row.location.row = 9
        }
        #expect(other == [])
    }
}
