import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

@Suite struct UnitSpansTests {
    /// Which of these days of one unit, one after another, are taken.
    private func taken(_ days: [(Int32?, Int32?)]) -> [Bool] {
        var units = UnitTableBuilder()
        var spans = UnitSpans()
        return days.map { from, to in
            let days = UnitSpans.Days(from: from.map(DayNumber.init(rawValue:)), to: to.map(DayNumber.init(rawValue:)))
            guard spans.take(days, of: 0, units) else { return false }
            let place = SourceLocation(file: "units.csv", row: 2)
            units.append(AdminUnit(id: "u", name: LocalizedText("U"), from: days.from, to: days.to, location: place))
            return true
        }
    }

    @Test func `Days that another row has are not taken again`() {
        #expect(
            taken([(1, 5), (5, 9), (6, 9), (nil, 0), (nil, nil), (10, nil), (12, 13)]) == [
                true, false, true, true, false, true, false,
            ]
        )
        #expect(taken([(nil, nil), (1, 2)]) == [true, false])
        #expect(taken([(7, 9), (1, 2), (4, 5), (2, 4), (3, 3), (6, 6)]) == [true, true, true, false, true, true])
    }

    @Test(arguments: 0..<50)
    func `It goes by every pair of rows`(seed: Int32) {
        var state = seed
        func next() -> Int32 {
            state = (state &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
            return (state >> 8) % 40
        }
        var kept: [ClosedRange<Int32>] = []
        let days = (0..<12).map { _ in
            let (from, length) = (next(), next() / 8)
            return from...(from + length)
        }
        let expected = days.map { range in
            if kept.contains(where: range.overlaps) { return false }
            kept.append(range)
            return true
        }
        #expect(taken(days.map { ($0.lowerBound, $0.upperBound) }) == expected)
    }
}
