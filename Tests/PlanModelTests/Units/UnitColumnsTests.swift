import Diagnostics
import Testing

@testable import PlanModel

@Suite struct UnitColumnsTests {
    private func unit(_ change: (inout AdminUnit) -> Void = { _ in }) -> AdminUnit {
        var unit = AdminUnit(id: "a", name: LocalizedText("A"), location: SourceLocation(file: "units.csv", row: 2))
        change(&unit)
        return unit
    }

    private func columns(_ units: AdminUnit...) -> UnitColumns {
        units.reduce(into: UnitColumns()) { $0.append($1) }
    }

    @Test func `Dates are there where one row has one`() {
        #expect(!columns().haveDates && !columns(unit(), unit()).haveDates)
        #expect(columns(unit(), unit { $0.to = DayNumber(rawValue: 0) }).haveDates)
        #expect(columns(unit { $0.from = DayNumber(rawValue: 0) }).haveDates)
    }

    @Test func `A further column that one row has the others have not`() {
        let columns = columns(unit(), unit { $0.further = ["area": ""] }, unit())
        #expect(columns.furtherNames == ["area"])
        #expect((0..<3).map { columns.further(0, $0) } == [nil, "", nil])
    }

    @Test func `The name in the other language is the same, another or none`() {
        let columns = columns(
            unit(),
            unit { $0.name = LocalizedText(vi: "A", en: "") },
            unit { $0.name = LocalizedText(vi: "", en: "B") }
        )
        #expect((0..<3).map { columns.name($0).en } == ["A", "", "B"])
        #expect((0..<3).map { columns.name($0).vi } == ["A", "A", ""])
    }

    @Test func `A cycle is broken by taking the parent away`() {
        var columns = columns(unit { $0.parent = "a" }, unit { $0.parent = "b" })
        columns.breakCycle(1)
        #expect(columns.parent[0] == "a" && columns.parent[1] == "")
        #expect(!columns.isInCycle(0) && columns.isInCycle(1))
        let backwards = columns.reordered([1, 0])
        #expect(backwards.isInCycle(0) && !backwards.isInCycle(1))
    }

    @Test func `Successors of some rows are exchanged`() {
        var columns = columns(unit { $0.successors = ["b", "c"] }, unit(), unit { $0.successors = ["d"] })
        columns.setSuccessors([0: ["c"], 2: []])
        #expect((0..<3).map { columns.successors.list($0) } == [["c"], [], []])
    }
}
