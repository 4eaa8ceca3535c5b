import PlanModel
import Testing

@testable import PlanFiles

@Suite struct TargetPromiseTests {
    private func reading(_ rows: String) -> TablesReading {
        var fixture = TablesFixture()
        fixture.indicators = "id,name,direction\nlan,Mạng LAN,up\nwan,Mạng WAN,none\nedo,Hồ sơ,\n"
        fixture.targets = "indicator,period,value,relation,upper,threshold,recorded_on\n" + rows
        return fixture.read()
    }

    @Test func `A target without relation needs a direction`() {
        let reading = reading("wan,2016,5,,,,\nedo,2016,5,,,,\nedo,2017,5,equal,,,\nedo,2018,,,,5,\nlan,2016,5,,,,\n")
        expect(reading, says: ["TD0411 targets.csv:2:value", "TD0411 targets.csv:3:value"])
        // The figure was read, and stays: that nothing can be resolved with it is the engine's to say.
        #expect(reading.tables.targets.map(\.value) == [.number(5), .number(5), .number(5), .empty, .number(5)])
    }

    @Test func `A relation that is none makes the target unreadable, not another one`() {
        let reading = reading("lan,2016,5,at_leest,,,\nlan,2017,5,Tăng thêm %,,,\n")
        expect(reading, says: ["TD0306 targets.csv:2:relation"])
        #expect(reading.diagnostics[0].suggestions == ["at_least"])
        #expect(reading.tables.targets.map(\.value) == [.unreadable, .number(5)])
        #expect(reading.tables.targets.map(\.relation) == [nil, .increaseByPercent])
    }

    @Test func `Top promises a rank`() {
        let reading = reading("lan,2016,3,trong nhóm đầu,,,\n")
        expect(reading, says: [])
        #expect(reading.tables.targets[0].relation == .top)
        #expect(reading.tables.targets[0].value == .number(3))
    }

    @Test(arguments: ["0", "-1", "1.5"]) func `A rank is a whole number from 1`(rank: String) {
        let reading = reading("lan,2016,\(rank),top,,,\n")
        expect(reading, says: ["TD0318 targets.csv:2:value"])
        #expect(reading.tables.targets[0].value == .unreadable)
    }

    @Test func `A rank needs a direction too`() {
        expect(reading("wan,2016,1,top,,,\nwan,2017,1,equal,,,\n"), says: ["TD0411 targets.csv:2:value"])
    }

    @Test(arguments: [
        ("5,between,4,,", true), ("5,between,,,", true), (",between,4,,", true), ("5,between,5,,", false),
        ("5,between,6,,", false), ("5,at_least,4,,", false),
    ])
    func `Between needs an upper end not below its value`(cells: String, isWrong: Bool) {
        let reading = reading("lan,2016,\(cells)\n").found.filter { $0.hasPrefix("TD0312") }
        #expect(reading == (isWrong ? ["TD0312 targets.csv:2:upper"] : []))
    }

    @Test(arguments: [
        ("5,at_least,4", true), ("5,,4", true), ("5,increase_by,4", true), ("5,at_least,5", false),
        ("5,at_most,4", false),
    ])
    func `An upper end below what is to be passed is warned of`(cells: String, isOdd: Bool) {
        let reading = reading("lan,2016,\(cells),,\n")
        expect(reading, says: isOdd ? ["TD0319 targets.csv:2:upper"] : [])
        #expect(reading.tables.targets[0].value == .number(5))
    }

    @Test func `Ends that contradict each other make the target unreadable, an end that lacks is merely missing`() {
        #expect(reading("lan,2016,5,between,4,,\n").tables.targets[0].value == .unreadable)
        #expect(reading("lan,2016,5,between,,,\n").tables.targets[0].value.number == 5)
    }

    @Test func `A row without value and threshold promises nothing`() {
        let reading = reading("lan,2016,,,,,\nlan,2017,,,,4,\n")
        expect(reading, says: ["TD0313 targets.csv:2:value"])
        #expect(reading.diagnostics[0].severity == .warning)
    }

    @Test func `A recording date that can't be read leaves open which revision counts`() {
        let reading = reading("lan,2016,5,,,4,31/02/2016\nlan,2016,6,,,,1/3/2016\n")
        expect(reading, says: ["TD0304 targets.csv:2:recorded_on"])
        #expect(reading.tables.targets[0].value == .unreadable)
        #expect(reading.tables.targets[0].threshold == .unreadable)
        #expect(reading.tables.targets[1].recordedOn == DayNumber(year: 2016, month: 3, day: 1))
    }
}
