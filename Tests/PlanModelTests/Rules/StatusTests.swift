import Diagnostics
import PlanModel
import Testing

struct StatusTableTests {
    private static let contract = [
        "exceeded", "met", "near", "missed", "done", "done_late", "in_progress", "overdue", "not_started", "consistent",
        "inconsistent",
        "no_data", "not_applicable",
    ]

    @Test func `rules can return the contract's statuses, not the engine's own`() {
        #expect(Set(StatusTable().returnable) == Set(Self.contract))
        #expect(StatusTable().number(of: "error") == StatusTable.error)
        #expect(StatusTable().number(of: "limit") == StatusTable.limit)
    }

    @Test func `the engine's outcomes have fixed numbers`() {
        let table = StatusTable()
        #expect(table[StatusTable.noData].id == "no_data")
        #expect(table[StatusTable.notApplicable].id == "not_applicable")
        #expect(table[StatusTable.error].id == "error")
        #expect(table[StatusTable.limit].id == "limit")
    }

    @Test func `good are exceeded, met, done and consistent`() {
        #expect(Set(StatusTable().statuses.filter(\.isGood).map(\.id)) == ["exceeded", "met", "done", "consistent"])
    }

    @Test func `every status has a label in both languages`() {
        #expect(StatusTable().statuses.allSatisfy { !$0.label.vi.isEmpty && !$0.label.en.isEmpty })
    }

    @Test func `a plan's own statuses follow, and can't change a standard one`() {
        let own = Status(id: "dat", label: LocalizedText(vi: "Đạt", en: "Met"), isGood: true)
        let table = StatusTable(adding: [own, Status(id: "missed", label: LocalizedText("x"), isGood: true), own])
        #expect(table.statuses.count == StatusTable().statuses.count + 1)
        #expect(table.number(of: "dat").map { table[$0] } == own)
        #expect(table.number(of: "missed").map { table[$0].isGood } == false)
        #expect(table.returnable.last == "dat")
        #expect(table.number(of: "none") == nil)
    }
}
