import Numerals
import PlanModel
import Testing

@testable import PlanFiles

@Suite struct IndicatorRowsTests {
    private func reading(_ indicators: String, units: String? = nil, objectives: String? = nil) -> TablesReading {
        var fixture = TablesFixture()
        fixture.indicators = indicators
        fixture.units = units
        fixture.objectives = objectives
        return fixture.read()
    }

    @Test func `Every column reaches its field`() throws {
        let indicator = try TablesFixture.full.read().indicator("lan")
        #expect(indicator.name == .init(vi: "Mạng LAN", en: "LAN share"))
        #expect(indicator.objective == "mang")
        #expect(indicator.measure == "%")
        #expect(indicator.direction == .up)
        #expect(indicator.decimals == 1)
        #expect(indicator.weight == 3)
        #expect(indicator.baseline?.text == "2015")
        #expect(indicator.units == .any([.glob("58"), .level("agency")]))
        #expect(indicator.carry == .sum)
        #expect(indicator.aliases == ["LAN", "mạng nội bộ"])
        #expect(indicator.source == "Kế hoạch 1334")
        #expect(indicator.further == ["k": "1"])
    }

    @Test func `Ids are text`() {
        let reading = reading("id,name\n01,Một\n1,Một\n1.0,Một\n")
        expect(reading, says: [])
        #expect(reading.tables.indicators.map(\.id) == ["01", "1", "1.0"])
    }

    @Test func `An id used twice leaves the second row out`() {
        let reading = reading("id,name\nlan,Một\nlan,Hai\n")
        expect(reading, says: ["TD0401 indicators.csv:3:id"])
        #expect(reading.tables.indicators.map(\.name.vi) == ["Một"])
    }

    @Test func `What can't be read is told of, and the row is kept`() throws {
        let reading = reading(
            """
            id,name,direction,decimals,weight,baseline,carry
            a,A,upp,1.5,-1,Q2,mean
            b,B,,-1,một,31/02/2016,
            c,C,không,16,0,2015,
            """
        )
        expect(
            reading,
            says: [
                "TD0306 indicators.csv:2:direction", "TD0311 indicators.csv:2:decimals",
                "TD0314 indicators.csv:2:weight", "TD0303 indicators.csv:2:baseline", "TD0306 indicators.csv:2:carry",
                "TD0311 indicators.csv:3:decimals", "TD0301 indicators.csv:3:weight",
                "TD0303 indicators.csv:3:baseline", "TD0316 indicators.csv:4:decimals",
            ]
        )
        #expect(reading.diagnostics[0].suggestions == ["up"])
        #expect(try reading.indicator("a").direction == nil)
        #expect(try reading.indicator("c").direction == Direction.none)
        #expect(try reading.indicator("c").weight == 0)
    }

    @Test func `Numbers are read in the plan's style`() throws {
        var fixture = TablesFixture()
        fixture.indicators = "id,name,weight\na,A,\"1.000,5\"\nb,B,2.5\n"
        fixture.numbers = .vi
        let reading = fixture.read()
        #expect(reading.found == ["TD0301 indicators.csv:3:weight"])
        #expect(try reading.indicator("a").weight == 1000.5)
    }

    @Test func `Objectives must exist where there is a table of them`() {
        let indicators = "id,name,objective\na,A,mang\nb,B,mạng\nc,C,\n"
        expect(reading(indicators), says: [])
        let reading = reading(indicators, objectives: "id,name\nmang,Mạng\n")
        expect(reading, says: ["TD0404 indicators.csv:3:objective"])
        #expect(reading.diagnostics[0].suggestions == ["mang"])
    }

    @Test func `Units that are selected must exist`() {
        let indicators = "id,name,units\na,A,58;59\nb,B,level:xã\nc,C,level: agency;5*;*\nd,D,7*\n"
        let reading = reading(indicators, units: "id,name,level\n58,Tỉnh,province\nsnv,Sở Nội vụ,agency\n")
        expect(
            reading,
            says: [
                "TD0426 indicators.csv:2:units", "TD0426 indicators.csv:3:units", "TD0426 indicators.csv:5:units",
            ]
        )
        #expect(reading.diagnostics[0].suggestions == ["58"])
        #expect(reading.tables.indicators.map(\.namesUnknownUnits) == [true, true, false, true])
    }

    @Test(arguments: [
        ("level:agencyy", ["level:agency"]), ("agency", ["level:agency"]), ("\"58,snv\"", ["58;snv"]),
        ("snvv", ["snv"]),
    ])
    func `What was perhaps meant by units that are none is said`(cell: String, meant: [String]) {
        let reading = reading(
            "id,name,units\na,A,\(cell)\n",
            units: "id,name,level\n58,Tỉnh,province\nsnv,Sở Nội vụ,agency\n"
        )
        expect(reading, says: ["TD0426 indicators.csv:2:units"])
        #expect(reading.diagnostics[0].suggestions == meant)
    }

    @Test func `Without a table of units one that is named exists`() {
        let reading = reading("id,name,units\na,A,58;59;level:xã;6*\n")
        expect(reading, says: [])
        #expect(Array(reading.tables.units.ids) == ["58", "59"])
    }
}
