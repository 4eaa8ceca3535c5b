import Testing

@testable import PlanFiles

@Suite struct ObjectiveRowsTests {
    private func reading(_ objectives: String) -> TablesReading {
        var fixture = TablesFixture()
        fixture.objectives = objectives
        return fixture.read()
    }

    @Test func `Every column reaches its field`() {
        let objectives = TablesFixture.full.read().tables.objectives
        #expect(objectives.map(\.id) == ["ha_tang", "mang"])
        #expect(objectives[1].name == .init(vi: "Mạng", en: "Network"))
        #expect(objectives[1].parent == "ha_tang")
        #expect(objectives.map(\.weight) == [2, 1.5])
    }

    @Test func `Parents must exist, and none stands above itself`() {
        let reading = reading("id,name,Trực thuộc\na,A,b\nb,B,a\nc,C,aa\nd,D,b\n")
        expect(reading, says: ["TD0408 objectives.csv:2:Trực thuộc", "TD0405 objectives.csv:4:Trực thuộc"])
        #expect(reading.diagnostics[1].suggestions == ["a"])
        #expect(reading.tables.objectives.map(\.parent) == ["", "", "aa", "b"])
    }

    @Test func `Weights are numbers that are not negative`() {
        let reading = reading("id,name,weight\na,A,-2\nb,B,hai\nc,C,2\nc,C,3\n")
        expect(
            reading,
            says: ["TD0314 objectives.csv:2:weight", "TD0301 objectives.csv:3:weight", "TD0401 objectives.csv:5:id"]
        )
        #expect(reading.tables.objectives.map(\.weight) == [nil, nil, 2])
    }
}
