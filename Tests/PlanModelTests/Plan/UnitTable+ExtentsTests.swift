import Diagnostics
import PlanModel
import Testing

@Suite struct UnitTableExtentsTests {
    private func unit(_ id: String, from: String? = nil, to: String? = nil, successors: [String] = []) -> AdminUnit {
        AdminUnit(
            id: id,
            name: LocalizedText(""),
            from: from.map { DayNumber(text: $0)! },
            to: to.map { DayNumber(text: $0)! },
            successors: successors,
            location: SourceLocation(file: "units.csv")
        )
    }

    private func extents(_ id: String, _ units: [AdminUnit]) -> [DayNumber]? {
        let table = UnitTable(units)
        return table.extents[table.number(of: id)!]
    }

    @Test func aUnitThatAnotherBecamePartOfGetsANewExtentTheDayAfter() {
        let units = [unit("a"), unit("b", to: "2025-06-30", successors: ["a"])]
        #expect(extents("a", units) == [DayNumber(text: "2025-07-01")!])
        #expect(extents("b", units) == nil)
    }

    @Test func aRenameChangesNoExtentButAGapDoes() {
        #expect(extents("a", [unit("a", to: "2024-12-31"), unit("a", from: "2025-01-01")]) == nil)
        let gap = [unit("a", to: "2024-12-31"), unit("a", from: "2025-03-01")]
        #expect(extents("a", gap) == [DayNumber(text: "2025-03-01")!])
    }

    @Test func whatGivesAPartAwayChangesToo() {
        let units = [unit("a", to: "2024-12-31", successors: ["a", "b"]), unit("a", from: "2025-01-01"), unit("b")]
        let day = DayNumber(text: "2025-01-01")!
        #expect(extents("a", units) == [day] && extents("b", units) == [day])
    }
}
