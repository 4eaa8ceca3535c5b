import Diagnostics
import PlanModel
import Testing

@Suite struct UnitTableSelectionTests {
    private let table = UnitTable([
        AdminUnit(
            id: "b",
            name: LocalizedText(vi: "Bê", en: ""),
            level: "commune",
            parent: "a",
            further: ["area": "7"],
            location: SourceLocation(file: "units.csv", row: 2)
        ),
        AdminUnit(id: "a", name: LocalizedText("A"), location: SourceLocation(file: "units.csv", row: 3)),
    ])

    @Test func `A row's texts are found by the column`() {
        let columns = ["id", "name", "name_en", "level", "parent", "area", "depth"]
        #expect(columns.map { table.text(1, of: 1, inColumn: $0) } == ["b", "Bê", "", "commune", "a", "7", nil])
        #expect(columns.map { table.text(0, of: 0, inColumn: $0) } == ["a", "A", "A", "", "", nil, nil])
    }

    @Test func `All texts of a column are told`() {
        #expect(table.texts(inColumn: "name") == ["A", "Bê"])
        #expect(table.texts(inColumn: "area") == ["7"] && table.texts(inColumn: "depth") == [])
    }

    @Test func `Units are found by what selects one of their rows`() {
        #expect(table.numbers(selectedBy: .level("commune")) == [1])
        #expect(table.numbers(selectedBy: .glob("*")) == [0, 1])
        #expect(!table.hasAny(selectedBy: .level("district")))
        let test = PreparedUnitSelector(.glob("a"), table)
        #expect(table.isSelected(0, test) && !table.isSelected(1, test))
    }
}
