import PlanModel
import Testing

@testable import PlanFiles

@Suite struct ObservationNamesTests {
    private func reading(_ file: String, units: String? = nil) -> TablesReading {
        var fixture = TablesFixture()
        fixture.units = units
        fixture.observations = [file]
        return fixture.read()
    }

    @Test func `The same id in other letters is found, and each time`() {
        let decomposed = "xa\u{303}"
        let reading = reading(
            "indicator,period,value,unit\nlan,2016,1,\(decomposed)\nlan,2017,2,xã\n lan ,2018,3, \(decomposed)\n"
                + "lan,2019,4,\(decomposed)\n",
            units: "id,name\n58,Ninh Thuận\nxã,Xã\n"
        )
        expect(reading, says: [])
        #expect(
            reading.figureTexts == ["xã lan 2016 1.0", "xã lan 2017 2.0", "xã lan 2018 3.0", "xã lan 2019 4.0"]
        )
    }

    @Test func `A flag that is none is told of at every row, the others count`() {
        let reading = reading("indicator,period,value,flag\nlan,2016,5,final;breek\nlan,2017,5,final;breek\n")
        expect(reading, says: ["TD0306 data/1.csv:2:flag", "TD0306 data/1.csv:3:flag"])
        #expect(reading.diagnostics[0].suggestions == ["break"])
        #expect(reading.figures.map(\.flags) == [.final, .final])
    }

    @Test func `Series have names of their own, up to 255 besides actual`() {
        let rows = (0..<257).map { "lan,2016,1,S\($0)\n" }.joined()
        let reading = reading(
            "indicator,period,value,series\nlan,2016,1,Thực hiện\nlan,2016,1,\n" + rows + "lan,2016,1,s0\n"
        )
        expect(reading, says: ["TD0317 data/1.csv:259:series", "TD0317 data/1.csv:260:series"])
        #expect(reading.tables.observations.seriesNames.count == 256)
        #expect(reading.figures.map(\.series).prefix(3) == [0, 0, 1])
        #expect(reading.figures.last?.series == 1)
    }

    @Test func `Two spellings of a period are one`() {
        let reading = reading("indicator,period,value\nlan,2016-Q2,1\nlan,Quý II/2016,2\nlan,2016,3\n")
        #expect(reading.tables.observations.periods.map(\.text) == ["2016-Q2", "2016"])
        #expect(reading.figures.map(\.period) == [0, 0, 1])
    }

    @Test func `Two spellings of a date are one, an empty one is no date`() {
        let reading = reading(
            "indicator,period,value,recorded_on\nlan,2016,1,2016-06-30\nlan,2016,1,30/6/2016\nlan,2016,1, \n"
        )
        let day = DayNumber(year: 2016, month: 6, day: 30)!.rawValue
        #expect(reading.figures.map(\.recordedOn) == [day, day, ObservationColumns.undated])
    }
}
