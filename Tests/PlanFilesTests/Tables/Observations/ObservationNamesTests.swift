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
