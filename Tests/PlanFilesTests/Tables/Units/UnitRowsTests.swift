import PlanModel
import Testing

@testable import PlanFiles

@Suite struct UnitRowsTests {
    private func reading(_ units: String, ownUnit: String = "58") -> TablesReading {
        var fixture = TablesFixture()
        fixture.units = units
        fixture.ownUnit = ownUnit
        return fixture.read()
    }

    @Test func `Every column reaches its field`() throws {
        let reading = TablesFixture.full.read()
        let number = try #require(reading.tables.units.number(of: "58"))
        let unit = reading.tables.units.latest(number)
        #expect(unit.name == .init(vi: "Ninh Thuận", en: "Ninh Thuan"))
        #expect(unit.level == "province")
        #expect(unit.to == DayNumber(year: 2025, month: 6, day: 30))
        #expect(unit.successors == ["56"])
        #expect(unit.further == ["population": "595698"])
        #expect(unit.location.row == 2)
        let agency = reading.tables.units.rows[2][0]
        #expect(agency.parent == "58")
        #expect(agency.aliases == ["Sở TTTT", "STTTT"])
        #expect(reading.tables.units.rows[0][0].from == DayNumber(year: 2016, month: 1, day: 1))
    }

    @Test func `A unit may stand several times with disjoint dates`() {
        let reading = reading("id,name,from,to\n58,Mới,2016-01-01,\n58,Cũ,,31/12/2015\n")
        expect(reading, says: [])
        #expect(reading.tables.units.rows[0].map(\.name.vi) == ["Cũ", "Mới"])
    }

    @Test func `Overlapping, reversed and impossible dates leave the row out`() {
        let reading = reading(
            """
            id,name,from,to
            58,A,,2016-06-30
            58,B,2016-06-30,
            60,C,2017-01-01,2016-01-01
            61,D,31/02/2016,
            58,E,2016-07-01,
            """
        )
        expect(
            reading,
            says: ["TD0415 units.csv:3:from", "TD0416 units.csv:4:to", "TD0304 units.csv:5:from"]
        )
        #expect(Array(reading.tables.units.ids) == ["58"])
        #expect(reading.tables.units.rows[0].map(\.name.vi) == ["A", "E"])
    }

    @Test func `The same id without dates is used twice`() {
        let reading = reading("id,name\n58,A\n58,B\n")
        expect(reading, says: ["TD0401 units.csv:3:id"])
        #expect(reading.tables.units.rows[0].map(\.name.vi) == ["A"])
    }

    @Test func `Empty required cells leave the row out`() {
        let reading = reading("id,name\n58,A\n,B\n59,\n")
        expect(reading, says: ["TD0307 units.csv:3:id", "TD0307 units.csv:4:name"])
        #expect(Array(reading.tables.units.ids) == ["58"])
    }

    @Test func `Parents and successors must exist`() {
        let reading = reading("id,name,parent,successor\n58,A,,56;58\n59,B,5,\n")
        expect(
            reading,
            says: ["TD0425 units.csv:2:successor", "TD0429 units.csv:2:successor", "TD0405 units.csv:3:parent"]
        )
        #expect(reading.diagnostics[2].suggestions == ["58", "59"])
        #expect(reading.tables.units.rows[0][0].successors == ["58"])
    }

    @Test func `The plan's own unit exists even where the table lacks it`() {
        let reading = reading("id,name\n059,A\n", ownUnit: " 59 ")
        #expect(reading.found == ["TD0422 plan.lua"])
        #expect(reading.diagnostics[0].location.line == 3)
        #expect(reading.diagnostics[0].suggestions == ["059"])
        #expect(Array(reading.tables.units.ids) == ["059", "59"])
        #expect(reading.tables.ownUnit == 1)
    }
}
