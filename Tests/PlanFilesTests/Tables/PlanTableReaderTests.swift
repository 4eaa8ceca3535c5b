import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

@Suite struct PlanTableReaderTests {
    /// A table's text taken apart, so that its columns can be moved.
    private static func columns(_ text: String, _ order: [Int]) -> String {
        text.split(separator: "\n").map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return order.map { String(cells[$0]) }.joined(separator: ",")
        }.joined(separator: "\n")
    }

    private static func mapped(_ fixture: TablesFixture, _ change: (TableKind, String) -> String) -> TablesFixture {
        var fixture = fixture
        fixture.units = fixture.units.map { change(.units, $0) }
        fixture.objectives = fixture.objectives.map { change(.objectives, $0) }
        fixture.indicators = fixture.indicators.map { change(.indicators, $0) }
        fixture.targets = fixture.targets.map { change(.targets, $0) }
        fixture.tasks = fixture.tasks.map { change(.tasks, $0) }
        fixture.observations = fixture.observations.map { change(.observations, $0) }
        return fixture
    }

    @Test func `Full tables are read without a problem, further columns told of`() {
        let reading = TablesFixture.full.read()
        expect(
            reading,
            says: ["TD0203 indicators.csv:1:k", "TD0203 tasks.csv:1:cost", "TD0203 units.csv:1:population"]
        )
        #expect(Array(reading.tables.units.ids) == ["56", "58", "stttt"])
        #expect(reading.tables.ownUnit == 1)
        #expect(
            reading.figureTexts == ["58 lan 2016 85.5", "stttt loi 2016-Q1 3.0", "56 lan 2017 nan"]
        )
        #expect(
            reading.tables.rowCounts == [
                "units.csv": 3, "objectives.csv": 2, "indicators.csv": 2, "targets.csv": 3, "tasks.csv": 2,
                "data/1.csv": 3,
            ]
        )
    }

    @Test(arguments: 1...12)
    func `The order of columns changes nothing`(seed: UInt64) {
        var state = seed
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let shuffled = PlanTableReaderTests.mapped(.full) { _, text in
            let count = text.prefix { $0 != "\n" }.split(separator: ",").count
            var order = Array(0..<count)
            for index in order.indices.dropFirst() { order.swapAt(index, random(index + 1)) }
            return PlanTableReaderTests.columns(text, order)
        }
        #expect(shuffled.read().content == TablesFixture.full.read().content)
    }

    /// Each alias of each column.
    static let aliases: [(kind: TableKind, field: String, alias: String)] = TableKind.allCases.flatMap { kind in
        kind.columns.flatMap { column in column.aliases.map { (kind, column.field.rawValue, $0) } }
    }

    @Test(arguments: aliases)
    func `Every alias reaches its column`(kind: TableKind, field: String, alias: String) {
        let renamed = PlanTableReaderTests.mapped(.full) { table, text in
            guard table == kind else { return text }
            let lines = text.split(separator: "\n", maxSplits: 1)
            let headers = lines[0].split(separator: ",").map { $0 == field ? alias.uppercased() : String($0) }
            return headers.joined(separator: ",") + "\n" + lines[1]
        }
        #expect(renamed.read().content == TablesFixture.full.read().content)
    }

    @Test func `CRLF, a byte order mark and blank rows change nothing but row numbers`() {
        let plain = TablesFixture.full.read()
        let other = PlanTableReaderTests.mapped(.full) { _, text in
            "\u{FEFF}" + text.replacing("\n", with: "\r\n") + "\r\n\r\n,,\r\n"
        }
        #expect(other.read().content == plain.content)
    }

    @Test func `Without units each unit that is named exists, with an empty level`() {
        var fixture = TablesFixture()
        fixture.targets = "indicator,period,value,unit\nlan,2016,90,60\nxxx,2016,90,61\n"
        fixture.tasks = "id,name,lead,deadline\nt1,Việc,Sở Nội vụ,2016\n"
        fixture.observations = ["indicator,period,value,unit\nlan,2016,5,59\nwan,2016,7,58\nlan,2017,6,59\n"]
        let reading = fixture.read()
        expect(reading, says: ["TD0402 targets.csv:2:indicator"].map { $0.replacing(":2:", with: ":3:") })
        #expect(Array(reading.tables.units.ids) == ["58", "59", "60", "Sở Nội vụ"])
        #expect(reading.tables.units.rows.allSatisfy { $0.count == 1 && $0[0].level == "" })
        #expect(reading.tables.ownUnit == 0)
        #expect(reading.figureTexts == ["59 lan 2016 5.0", "58 wan 2016 7.0", "59 lan 2017 6.0"])
        #expect(reading.tables.targets.map(\.scope) == [.unit(2)])
        #expect(reading.tables.tasks[0].revisions[0].unit == 3)
    }

    @Test func `A table that can't be used leaves the others to be read`() {
        var fixture = TablesFixture.full
        fixture.units = "id,level\n58,province\n"
        fixture.objectives = ""
        let reading = fixture.read()
        expect(
            reading,
            says: [
                "TD0203 indicators.csv:1:k", "TD0211 objectives.csv", "TD0403 targets.csv:3:unit",
                "TD0203 tasks.csv:1:cost", "TD0202 units.csv:1:name",
            ]
        )
        #expect(Array(reading.tables.units.ids) == ["56", "58", "STTTT", "stttt"])
        #expect(reading.figures.count == 3)
    }

    @Test func `Objectives, indicators and tasks share one namespace`() {
        var fixture = TablesFixture()
        fixture.objectives = "id,name\nlan,Mạng\n01,Một\n1,Một\n"
        fixture.tasks = "id,name,deadline\nwan,Việc,2016\n01,Việc,2016\nt1,Việc,2016\n"
        let reading = fixture.read()
        expect(
            reading,
            says: ["TD0401 indicators.csv:2:id", "TD0401 tasks.csv:2:id", "TD0401 tasks.csv:3:id"]
        )
        #expect(reading.diagnostics[0].message(in: .vi).contains("objectives.csv, hàng 2"))
        #expect(reading.diagnostics[0].message(in: .en).contains("objectives.csv, row 2"))
        #expect(reading.tables.objectives.map(\.id) == ["lan", "01", "1"])
        #expect(reading.tables.indicators.map(\.id) == ["wan"])
        #expect(reading.tables.tasks.map(\.id) == ["t1"])
    }
}
