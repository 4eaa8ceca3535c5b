import Testing

@testable import PlanFiles

@Suite struct UnitLinksTests {
    private func reading(_ rows: String) -> TablesReading {
        var fixture = TablesFixture()
        fixture.units = "id,name,parent,from,to\n58,Tỉnh,,,\n" + rows
        return fixture.read()
    }

    @Test func `A cycle is told of once and broken`() {
        let reading = reading("x,X,a,,\na,A,b,,\nb,B,c,,\nc,C,a,,\n")
        expect(reading, says: ["TD0408 units.csv:4:parent"])
        #expect(reading.diagnostics[0].message(in: .en).contains("a → b → c → a;"))
        let parents = reading.tables.units.rows.map(\.[0].parent)
        #expect(parents == ["", "", "", "", "a"])
        #expect(reading.tables.units.rows.map(\.[0].isInCycle) == [false, true, true, true, false])
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

    @Test func `A unit above itself is a cycle`() {
        expect(reading("a,A,a,,\n"), says: ["TD0408 units.csv:3:parent"])
    }

    @Test func `Who was above whom may turn round with time`() {
        let reading = reading("a,A,b,,2015-12-31\na,A,,2016-01-01,\nb,B,,,2015-12-31\nb,B,a,2016-01-01,\n")
        expect(reading, says: [])
    }

    @Test func `A cycle that stands for some time only is one`() {
        let reading = reading("a,A,b,2015-01-01,2017-12-31\nb,B,,,2015-12-31\nb,B,a,2016-01-01,\n")
        expect(reading, says: ["TD0408 units.csv:3:parent"])
    }
}
