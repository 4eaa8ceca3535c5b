import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct OutcomeTests {
    @Test(arguments: [
        ("met", Outcome.met), ("exceeded", .met), ("done", .met), ("consistent", .met), ("near", .near),
        ("done_late", .late), ("missed", .missed), ("overdue", .missed), ("inconsistent", .missed),
        ("in_progress", .pending), ("not_started", .pending), ("no_data", .noData), ("error", .failed),
        ("limit", .failed), ("not_applicable", .notApplicable), ("dat", .met), ("kha", .other),
    ])
    func everyStatusCountsSomewhere(_ id: String, _ outcome: Outcome) throws {
        let table = StatusTable(adding: [
            Status(id: "dat", label: LocalizedText("Đạt"), isGood: true),
            Status(id: "kha", label: LocalizedText("Khá")),
        ])
        #expect(Outcome(table[try #require(table.number(of: id))]) == outcome)
    }

    @Test func countsAddUpWithoutWhatDoesNotApply() {
        var counts = OutcomeCounts()
        #expect(counts.total == 0)
        counts[.met] = 2
        counts[.notApplicable] = 5
        var others = OutcomeCounts()
        others[.met] = 1
        others[.failed] = 3
        counts += others
        #expect(counts[.met] == 3 && counts[.failed] == 3 && counts[.notApplicable] == 5)
        #expect(counts.total == 6)
    }
}
