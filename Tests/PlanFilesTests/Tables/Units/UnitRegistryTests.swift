import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

@Suite struct UnitRegistryTests {
    private let place = SourceLocation(file: "data/1.csv", row: 2)

    private func registry(_ units: [AdminUnit]?, ownUnit: String = "58") -> (UnitRegistry, DiagnosticList) {
        var diagnostics = DiagnosticList()
        let context = TableContext(calendar: PeriodCalendar(), ownUnit: ownUnit, ownUnitLocation: place)
        return (UnitRegistry(units, context, &diagnostics), diagnostics)
    }

    private func unit(_ id: String, _ name: String, level: String = "", aliases: [String] = []) -> AdminUnit {
        AdminUnit(id: id, name: LocalizedText(vi: name, en: ""), level: level, aliases: aliases, location: place)
    }

    @Test func `With a table its numbers are those of the plan, and no unit is added`() {
        var (units, diagnostics) = registry([unit("9", "Chín"), unit("58", "Tỉnh", level: "province")])
        #expect(diagnostics.items.isEmpty)
        #expect(Array(units.ids) == ["58", "9"] && units.ownUnit == 0)
        let (known, unknown) = (units.named("9", at: place), units.named("10", at: place))
        #expect(known == 1 && unknown == nil)
        #expect(units.hasLevel("province") && !units.hasLevel("commune"))
        #expect(units.hasAny(.glob("5*")) && !units.hasAny(.glob("6*")))
        #expect(units.finish().numbers == [0, 1])
    }

    @Test func `Of a unit whose row was left out it is said where that row stands`() {
        var fixture = TablesFixture()
        fixture.units = "id,name,from,to\n58,Tỉnh,,\nd1,Một,2016-01-01,2015-01-01\nd2,Hai,,\nd2,Hai,2016-01-01,x\n"
        fixture.indicators = "id,name\na,A\n"
        fixture.targets = "indicator,unit,period,value,relation\na,d1,2016,5,at_least\n"
        fixture.observations = ["indicator,unit,period,value\na,d1,2016,5\na,d2,2016,5\na,d9,2016,5\n"]
        fixture.tasks = "id,name,lead,deadline\nt,T,d1,2016\n"
        let reading = fixture.read()
        expect(
            reading,
            says: [
                "TD0428 data/1.csv:2:unit", "TD0403 data/1.csv:4:unit", "TD0428 targets.csv:2:unit",
                "TD0416 units.csv:3:to", "TD0304 units.csv:5:to",
            ]
        )
        #expect(reading.diagnostics[0].message(in: .en).contains("units.csv, row 3"))
    }

    @Test func `Without a table units come as they are named, and get their numbers in the end`() {
        var (units, _) = registry(nil)
        let given = ["9", "10", "9"].map { units.named($0, at: place) }
        #expect(given == [1, 2, 1])
        let (table, numbers) = units.finish()
        #expect(Array(table.ids) == ["10", "58", "9"])
        #expect(numbers == [1, 2, 0])
        #expect(table.latest(0).location == place)
    }

    @Test func `Names are found without case, ids as they are`() {
        var (units, _) = registry([
            unit("58", "Tỉnh"), unit("a", "Sở Nội vụ", aliases: ["SNV"]), unit("b", "Sở nội vụ"), unit("snv", "Khác"),
        ])
        #expect(units.called("A") == [])
        #expect(units.called("a") == [1])
        #expect(units.called("SỞ NỘI VỤ") == [1, 2])
        #expect(units.called("snv") == [3])
        #expect(units.called("Snv") == [1])
    }

    @Test func `What is meant is the unit so called, or the nearest id`() {
        var (units, _) = registry([unit("58", "Tỉnh"), unit("stttt", "Sở Thông tin")])
        let suggestions = ["Sở thông tin", "sttt", "nowhere"].map { units.suggestions(for: $0) }
        #expect(suggestions == [["stttt"], ["stttt"], []])
    }

    @Test func `A plan without a unit of its own is not told of twice`() {
        let (units, diagnostics) = registry([unit("58", "Tỉnh")], ownUnit: "")
        #expect(diagnostics.items.isEmpty)
        #expect(Array(units.ids) == ["", "58"] && units.ownUnit == 0)
    }
}

extension UnitRegistry {
    /// With a table of these units; without one where it is nil.
    init(_ units: [AdminUnit]?, _ context: TableContext, _ diagnostics: inout DiagnosticList) {
        let table = units.map { units in
            units.reduce(into: UnitTableBuilder()) { $0.append($1) }
        }
        self.init(table, context, &diagnostics)
    }
}
