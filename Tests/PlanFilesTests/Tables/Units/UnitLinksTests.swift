import Testing

@testable import PlanFiles

@Suite struct UnitLinksTests {
    private func reading(_ rows: String) -> TablesReading {
        var fixture = TablesFixture()
        fixture.units = "id,name,parent,from,to\n58,Tỉnh,,,\n" + rows
        return fixture.read()
    }

    @Test(arguments: [
        ("a,A,,,2016-12-31,a", "is the unit itself"), ("a,A,,,,b", "has no last day"),
        ("a,A,,,2016-12-31,b", "does not exist on 2017-01-01"), ("a,A,,,2016-06-30,b", nil),
        ("a,A,,,2016-12-31,58", nil), ("a,A,,,2016-12-31,a\na,A,,2017-01-01,,", nil),
    ])
    func `A successor is another unit that is there on the day after`(rows: String, problem: String?) {
        var fixture = TablesFixture()
        fixture.units = "id,name,parent,from,to,successor\n58,Tỉnh,,,,\n" + rows + "\nb,B,,,2016-12-31,\n"
        let reading = fixture.read()
        expect(reading, says: problem == nil ? [] : ["TD0429 units.csv:3:successor"])
        if let problem { #expect(reading.diagnostics[0].message(in: .en).contains(problem)) }
    }

    @Test func `Parents and successors that are nowhere are told of, and successors left out`() {
        var fixture = TablesFixture()
        fixture.units =
            "id,name,parent,to,successor\n58,Tỉnh,,,\na,A,5,2016-12-31,58;59\nb,B,58,2016-12-31,x\nc,C,nowhere,,\n"
        let reading = fixture.read()
        expect(
            reading,
            says: [
                "TD0405 units.csv:3:parent", "TD0425 units.csv:3:successor", "TD0425 units.csv:4:successor",
                "TD0405 units.csv:5:parent",
            ]
        )
        #expect(reading.tables.units.rows.map { $0[0].successors } == [[], ["58"], [], []])
    }
}
