import PlanModel
import Testing

@testable import PlanFiles

@Suite struct TargetRowsTests {
    private func reading(_ targets: String, units: String? = nil) -> TablesReading {
        var fixture = TablesFixture()
        fixture.indicators = "id,name,direction\nlan,Mạng LAN,up\nwan,Mạng WAN,none\nedo,Hồ sơ,\n"
        fixture.units = units
        fixture.targets = targets
        return fixture.read()
    }

    @Test func `Every column reaches its field`() {
        let targets = TablesFixture.full.read().tables.targets
        let target = targets[0]
        #expect(target.indicator == 0)
        #expect(target.scope == .unit(1))
        #expect(target.period.text == "2016")
        #expect(target.value == .number(90) && target.upper == .number(95) && target.threshold == .number(80))
        #expect(target.relation == .between)
        #expect(target.recordedOn == DayNumber(year: 2016, month: 4, day: 12))
        #expect(target.asPrinted == "từ 90 đến 95")
        #expect(target.basis == "1334/KH-UBND")
        #expect(targets.map(\.scope) == [.unit(1), .level("agency"), .all])
    }

    @Test func `Rows that can't be placed are left out, with all that is wrong with them`() {
        let reading = reading(
            """
            indicator,period,value,unit
            lam,2016-13,90,59
            ,2016,90,58
            lan,,90,58
            lan,2016,90,
            lan,2016,90,level:xã
            lan,2016,90,Ninh Thuận
            lan,2016,91,58
            """,
            units: "id,name\n58,Ninh Thuận\n"
        )
        expect(
            reading,
            says: [
                "TD0402 targets.csv:2:indicator", "TD0303 targets.csv:2:period", "TD0403 targets.csv:2:unit",
                "TD0307 targets.csv:3:indicator", "TD0307 targets.csv:4:period", "TD0309 targets.csv:5:unit",
                "TD0403 targets.csv:6:unit", "TD0403 targets.csv:7:unit",
            ]
        )
        #expect(reading.diagnostics[0].suggestions == ["lan"])
        #expect(reading.diagnostics[2].suggestions == ["58"])
        // What is a unit's name rather than its id is told so.
        #expect(reading.diagnostics[7].suggestions == ["58"])
        #expect(reading.tables.targets.map(\.value) == [.number(91)])
    }

    @Test(arguments: ["indicator,period,value\nlan,2016,90\n", "indicator,period,value,unit\nlan,2016,90,\n"])
    func `Without units the target is the plan's own`(targets: String) {
        let reading = reading(targets)
        expect(reading, says: [])
        #expect(reading.tables.targets.map(\.scope) == [.unit(reading.tables.ownUnit)])
    }

    @Test func `Numbers that are none keep the row`() {
        let reading = reading("indicator,period,value,upper,threshold\nlan,2016,chín,\"1,5\",x\nlan,2017,,,5\n")
        expect(
            reading,
            says: ["TD0301 targets.csv:2:value", "TD0301 targets.csv:2:upper", "TD0301 targets.csv:2:threshold"]
        )
        #expect(
            reading.diagnostics[0].message(in: .vi)
                == "“chín” không phải là một số; kiểu viết số ở đây là “plain”, như 1847 và 2.5"
        )
        #expect(reading.tables.targets.map(\.value) == [.unreadable, .empty])
        #expect(reading.tables.targets.map(\.upper) == [.unreadable, .empty])
        #expect(reading.tables.targets.map(\.threshold) == [.unreadable, .number(5)])
    }

    @Test func `Under auto a number that can be read in two ways is an error`() {
        var fixture = TablesFixture()
        fixture.targets = "indicator,period,value\nlan,2016,1.847\nlan,2017,2.5\n"
        fixture.numbers = .auto
        let reading = fixture.read()
        expect(reading, says: ["TD0302 targets.csv:2:value"])
        #expect(reading.tables.targets.map(\.value) == [.unreadable, .number(2.5)])
    }
}
