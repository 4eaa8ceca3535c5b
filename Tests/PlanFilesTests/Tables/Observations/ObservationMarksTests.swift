import PlanModel
import Testing

@testable import PlanFiles

@Suite struct ObservationMarksTests {
    private func reading(_ file: String) -> TablesReading {
        var fixture = TablesFixture()
        fixture.observations = [file]
        return fixture.read()
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
}
