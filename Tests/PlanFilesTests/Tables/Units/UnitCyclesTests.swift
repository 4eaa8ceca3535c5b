import Testing

@testable import PlanFiles

@Suite struct UnitCyclesTests {
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

    @Test func `Cycles among units that others hang on, and of whom some have several rows`() {
        let reading = reading(
            "z,Z,y,,\ny,Y,x,,2016-06-30\ny,Y,58,2016-07-01,\nx,X,w,,\nw,W,y,,2015-12-31\nw,W,58,2016-01-01,\nq,Q,z,,\n"
        )
        expect(reading, says: ["TD0408 units.csv:4:parent"])
        #expect(reading.diagnostics[0].message(in: .en).contains("y → x → w → y;"))
        let units = reading.tables.units
        let rows = ["q", "w", "x", "y", "z"].map { units.rows[Int(units.number(of: $0)!)] }
        #expect(rows.map { $0.map(\.isInCycle) } == [[false], [true, false], [true], [true, false], [false]])
        #expect(rows.map { $0.map(\.parent) } == [["z"], ["", "58"], [""], ["", "58"], ["y"]])
    }

    @Test func `A long chain is no cycle, and one beside it is found`() {
        let chain = (1..<3000).map { "c\($0),C,\($0 == 1 ? "58" : "c\($0 - 1)"),,\n" }.joined()
        expect(reading(chain), says: [])
        expect(reading(chain + "c0,C,c0,,\n" + "d,D,c0,,\n"), says: ["TD0408 units.csv:3002:parent"])
    }
}
