import Testing

@testable import PlanFiles

@Suite struct TableRowsTests {
    private func reading(indicators: String) -> TablesReading {
        var fixture = TablesFixture()
        fixture.indicators = indicators
        return fixture.read()
    }

    @Test func `Rows too long or too short are told of and read`() throws {
        let reading = reading(indicators: "id,name,measure\nlan,Mạng,%,x\nwan,Mạng\nedo,Hồ sơ,%,\n")
        expect(reading, says: ["TD0205 indicators.csv:2", "TD0206 indicators.csv:3"])
        #expect(reading.tables.indicators.map(\.measure) == ["%", "", "%"])
    }

    @Test func `Wholly blank rows are skipped, and count as rows of the sheet`() {
        let reading = reading(indicators: "\n , \nid,name\n\n,\nlan,Mạng\n , \n,Không mã\n")
        expect(reading, says: ["TD0307 indicators.csv:8:id"])
        #expect(reading.tables.indicators.map(\.location.row) == [6])
        #expect(reading.tables.rowCounts == ["indicators.csv": 2])
    }

    @Test(arguments: ["", "\u{FEFF}", "\n\n", " \n,,\n"])
    func `A file without a header is empty`(text: String) {
        expect(reading(indicators: text), says: ["TD0211 indicators.csv"])
    }

    @Test func `Rows and lines part where a cell has several lines`() throws {
        let reading = reading(indicators: "id,name,decimals\nlan,\"Mạng\nnội bộ\",x\nwan,Mạng,y\n")
        expect(reading, says: ["TD0301 indicators.csv:2:decimals", "TD0301 indicators.csv:3:decimals"])
        #expect(reading.diagnostics.map(\.location.line) == [3, 4])
        #expect(reading.diagnostics.map(\.location.column) == [13, 12])
        #expect(try reading.indicator("lan").name.vi == "Mạng\nnội bộ")
    }

    @Test func `A damaged header is told of, also where a column is missing for it`() {
        expect(
            reading(indicators: "id,\"name\"x\nlan,Mạng\n"),
            says: ["TD0202 indicators.csv:1:name", "TD0208 indicators.csv:1", "TD0212 indicators.csv:1:namex"]
        )
        expect(
            reading(indicators: "id,name,\"k\"x\nlan,Mạng,\n"),
            says: ["TD0203 indicators.csv:1:kx", "TD0208 indicators.csv:1:kx"]
        )
    }

    @Test func `Of a row that is too long no figure is used, for it may stand in the wrong column`() throws {
        var fixture = TablesFixture()
        fixture.indicators = "id,name,decimals,weight\nlan,Mạng,1,2,5\nwan,Mạng,1,2,,\n"
        fixture.observations = ["indicator,period,value\nlan,2016,93,1\nwan,2016,93\n"]
        let reading = fixture.read()
        expect(reading, says: ["TD0205 data/1.csv:2", "TD0205 indicators.csv:2"])
        #expect(try reading.indicator("lan").weight == nil)
        #expect(try reading.indicator("wan").weight == 2)
        #expect(reading.figures.map(\.flags.rawValue).filter { $0 != 0 }.count == 1)
        #expect(reading.figures[0].value.isNaN && reading.figures[1].value == 93)
    }

    @Test func `Damaged cells are told of, the rest is read`() throws {
        var fixture = TablesFixture()
        let text =
            "id,name,decimals,weight\nlan,Mạng,\"1\"x,2\nwan,M\u{1}ng,0,1\u{0}\ned\u{1},Hồ sơ,1,2\nend,\"Hết,1,2\n"
        fixture.indicators = nil
        let bytes = Array(text.utf8).map { $0 == 1 ? 0xFF : $0 }
        let reading = fixture.read(
            TableFiles(
                indicators: TableFile(path: "indicators.csv", bytes: bytes, numbers: .plain),
                observations: []
            )
        )
        expect(
            reading,
            says: [
                "TD0208 indicators.csv:2:decimals", "TD0209 indicators.csv:3:name", "TD0210 indicators.csv:3:weight",
                "TD0209 indicators.csv:4:id", "TD0206 indicators.csv:5", "TD0207 indicators.csv:5:name",
            ]
        )
        // A damaged name or id leaves the row out, a damaged number is none.
        #expect(reading.tables.indicators.map(\.id) == ["lan"])
        #expect(try reading.indicator("lan").decimals == nil)
        #expect(try reading.indicator("lan").weight == 2)
    }
}
