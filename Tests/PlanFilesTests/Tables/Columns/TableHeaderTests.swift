import Testing

@testable import PlanFiles

@Suite struct TableHeaderTests {
    private func reading(indicators: String) -> TablesReading {
        var fixture = TablesFixture()
        fixture.indicators = indicators
        return fixture.read()
    }

    @Test func `Headers with decomposed letters, blanks and other case are the same`() throws {
        // “Mã”, “Tên”, “Chiều” with their marks as letters of their own.
        let header = "\u{20}MA\u{303} ,Te\u{302}n,chie\u{302}\u{300}u\u{A0}"
        let reading = reading(indicators: "\(header)\nlan,Mạng LAN,giảm\n")
        expect(reading, says: [])
        #expect(try reading.indicator("lan").direction == .down)
    }

    @Test func `A missing required column makes the table unusable`() {
        let reading = reading(indicators: "name,direction\nMạng,up\n")
        expect(reading, says: ["TD0202 indicators.csv:1:id"])
        #expect(reading.diagnostics[0].message(in: .en).contains("“id” (also written “Mã”"))
        #expect(reading.tables.indicators.isEmpty)
    }

    @Test func `All missing required columns are told of at once`() {
        var fixture = TablesFixture()
        fixture.observations = ["unit,note\n58,x\n"]
        expect(
            fixture.read(),
            says: ["TD0202 data/1.csv:1:indicator", "TD0202 data/1.csv:1:period", "TD0202 data/1.csv:1:value"]
        )
    }

    @Test func `A further column is kept by its header as printed`() throws {
        let reading = reading(indicators: "id,name,Dân số 2016\nlan,Mạng,595.698\nwan,Mạng,\n")
        expect(reading, says: ["TD0203 indicators.csv:1:Dân số 2016"])
        #expect(reading.diagnostics[0].severity == .info)
        #expect(try reading.indicator("lan").column("Dân số 2016") == "595.698")
        #expect(try reading.indicator("wan").column("Dân số 2016") == "")
        #expect(try reading.indicator("wan").column("Dân số") == nil)
    }

    @Test(arguments: [
        ("directon", ["direction"]), ("Don vị tinh", ["Đơn vị tính"]), ("weigth", ["weight"]), ("unit", ["units"]),
    ])
    func `A header near a known one is a warning with that name`(header: String, names: [String]) {
        let reading = reading(indicators: "id,name,\(header)\nlan,Mạng,1\n")
        expect(reading, says: ["TD0212 indicators.csv:1:\(header)"])
        #expect(reading.diagnostics[0].suggestions == names)
    }

    @Test(arguments: [
        (TableKind.units, "id,nam\n58,x\n", "nam", "name"), (.indicators, "id,nme\nlan,x\n", "nme", "name"),
        (.tasks, "id,name,lad\nt,T,58\n", "lad", "lead"), (.targets, "indicator,Kì\nlan,2016\n", "Kì", "Kỳ"),
    ])
    func `A short header that begins as a known one near it does is a warning too`(
        kind: TableKind,
        text: String,
        header: String,
        name: String
    ) {
        var fixture = TablesFixture()
        switch kind {
        case .units: fixture.units = text
        case .indicators: fixture.indicators = text
        case .tasks: fixture.tasks = text
        default: fixture.targets = text
        }
        let near = fixture.read().diagnostics.filter { $0.code == .columnSimilar }
        #expect(near.map(\.location.header) == [header] && near.first?.suggestions.first == name)
    }

    @Test func `A column that targets or observations don't know is not read`() {
        var fixture = TablesFixture()
        fixture.targets = "indicator,period,value,relation,ghi chú thêm\nlan,2016,5,at_least,x\n"
        expect(fixture.read(), says: ["TD0217 targets.csv:1:ghi chú thêm"])
    }

    @Test(arguments: ["TT", "STT", "names"])
    func `Short headers, and those near a column that is there, are plain further columns`(header: String) {
        expect(
            reading(indicators: "\(header),id,name\n1,lan,Mạng\n"),
            says: ["TD0203 indicators.csv:1:\(header)"]
        )
    }

    @Test func `Of a column that stands twice the first is used`() throws {
        let reading = reading(indicators: "id,name,Tên,k,K\nlan,Mạng,Net,1,2\n")
        expect(
            reading,
            says: [
                "TD0204 indicators.csv:1:Tên", "TD0203 indicators.csv:1:k", "TD0204 indicators.csv:1:K",
            ]
        )
        #expect(reading.diagnostics[0].location.column == 9)
        #expect(try reading.indicator("lan").name.vi == "Mạng")
        #expect(try reading.indicator("lan").further == ["k": "1"])
    }

    @Test func `A nameless column goes by its letter, nameless ones at the end are none`() throws {
        let reading = reading(indicators: "id,,name,,\nlan,x,Mạng,,\nwan,,Mạng,,y\n")
        expect(reading, says: ["TD0203 indicators.csv:1:B", "TD0205 indicators.csv:3"])
        #expect(try reading.indicator("lan").further == ["B": "x"])
    }

    @Test(arguments: [(";", ";"), ("\t", "tab"), ("|", "|")])
    func `Of columns that are not separated by commas nothing else is said`(separator: String, word: String) {
        let reading = reading(indicators: "id,name\nlan,Mạng\n".replacing(",", with: separator))
        expect(reading, says: ["TD0213 indicators.csv:1"])
        #expect(reading.diagnostics[0].message(in: .vi).contains("“\(word)”"))
    }

    @Test func `Ten thousand further columns take no time to speak of`() {
        let columns = (0..<10_000).map { "c\($0)" }.joined(separator: ",")
        #expect(reading(indicators: "id,name,\(columns)\nlan,Mạng\n").diagnostics.count == 10_001)
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
    func `Letters go on as in a spreadsheet`(cell: Int, letter: String) {
        #expect(TableHeader.letter(cell) == letter)
    }
}
