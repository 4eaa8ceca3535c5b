import PlanModel
import Testing

@testable import PlanFiles

/// What holds of observations whatever they are.
@Suite struct ObservationPropertiesTests {
    /// A row that can be read, and its figure as `TablesReading.figureTexts` has it.
    private struct Row {
        var line: String
        var figure: String
    }

    private struct Random {
        var state: UInt64
        mutating func below(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
    }

    private static func rows(_ random: inout Random, _ count: Int) -> [Row] {
        (0..<count).map { _ in
            let indicator = ["lan", "wan"][random.below(2)]
            let unit = ["58", "xã", "u.1"][random.below(3)]
            // Other spellings of the same: decomposed, with blanks, in quotes.
            let printedUnit = unit == "xã" && random.below(2) == 0 ? "xa\u{303}" : unit
            let printedIndicator = [indicator, " \(indicator)", "\"\(indicator)\""][random.below(3)]
            let period = ["2016", "2016-Q2", "2016-06"][random.below(3)]
            let value = Double(random.below(100_000)) / 100
            return Row(
                line: "\(printedIndicator),\(period),\(value),\(printedUnit)",
                figure: "\(unit) \(indicator) \(period) \(value)"
            )
        }
    }

    private static func reading(_ lines: [String]) -> TablesReading {
        var fixture = TablesFixture()
        fixture.units = "id,name\n58,Tỉnh\nxã,Xã\nu.1,Một\n"
        fixture.observations = [(["indicator,period,value,unit"] + lines).joined(separator: "\n")]
        return fixture.read()
    }

    @Test(arguments: 1...10)
    func `Rows are read in order, whatever their spelling`(seed: UInt64) {
        var random = Random(state: seed)
        let rows = ObservationPropertiesTests.rows(&random, 200)
        let reading = ObservationPropertiesTests.reading(rows.map(\.line))
        expect(reading, says: [])
        #expect(reading.figureTexts == rows.map(\.figure))
        #expect(reading.figures.map(\.row) == (2..<202).map { $0 })
    }

    @Test(arguments: 1...10)
    func `A bad row costs that row alone`(seed: UInt64) {
        var random = Random(state: seed)
        let rows = ObservationPropertiesTests.rows(&random, 50)
        let bad = ["lam,2016,1,58", "lan,2016-13,1,58", "lan,2016,1,59", ",2016,1,58", "lan,,1,58", "lan,2016,1,"]
        var lines = rows.map(\.line)
        var places: [Int] = []
        for row in bad {
            let place = random.below(lines.count + 1)
            lines.insert(row, at: place)
            places = places.map { $0 < place ? $0 : $0 + 1 } + [place]
        }
        let reading = ObservationPropertiesTests.reading(lines)
        #expect(reading.figureTexts == rows.map(\.figure))
        #expect(reading.diagnostics.map(\.location.row) == places.map { $0 + 2 }.sorted())
    }

    @Test func `Without a table of units the same figures come out`() {
        var random = Random(state: 7)
        let rows = ObservationPropertiesTests.rows(&random, 100)
        var fixture = TablesFixture()
        fixture.observations = [(["indicator,period,value,unit"] + rows.map(\.line)).joined(separator: "\n")]
        #expect(fixture.read().figureTexts == rows.map(\.figure))
    }
}
