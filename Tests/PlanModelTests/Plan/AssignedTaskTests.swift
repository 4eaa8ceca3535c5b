import Diagnostics
import PlanModel
import Testing

struct AssignedTaskTests {
    private static func revision(_ name: String, lead: String) -> TaskRevision {
        TaskRevision(
            name: LocalizedText(vi: name, en: "Task"),
            lead: lead,
            unit: 0,
            deadlineText: "Quý II/2016",
            objective: "o",
            support: "s",
            product: "p",
            note: "n",
            further: ["group": "g"],
            location: SourceLocation(file: "tasks.csv", row: 2)
        )
    }

    @Test(arguments: [
        ("id", "t.1"), ("name", "Việc mới"), ("name_en", "Task"), ("lead", "Sở mới"), ("deadline", "Quý II/2016"),
        ("period", "2016-Q2"), ("objective", "o"), ("support", "s"), ("product", "p"), ("note", "n"), ("group", "g"),
        ("none", nil),
    ])
    func `columns are those of the last row`(name: String, text: String?) {
        let task = AssignedTask(
            id: "t.1",
            instance: PeriodCalendar().period("2016-Q2"),
            revisions: [Self.revision("Việc cũ", lead: "Sở cũ"), Self.revision("Việc mới", lead: "Sở mới")]
        )
        #expect(task.column(name) == text)
    }

    @Test func `a task that does not recur has an empty period`() {
        #expect(AssignedTask(id: "t", revisions: [Self.revision("a", lead: "")]).column("period") == "")
    }

    @Test func `only a day that could be read is one`() {
        #expect(CellDate.day(DayNumber(rawValue: 3)).day?.rawValue == 3)
        #expect(CellDate.empty.day == nil && CellDate.unreadable.day == nil)
    }
}
