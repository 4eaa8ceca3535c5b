import Diagnostics
import Testing

@testable import PlanModel

@Suite struct PreparedUnitSelectorTests {
    private static let selectors: [UnitSelector] =
        [
            "*", "**", "a", "C*", "a.*", "a.**", "*.1", "x*.1", "58", "Sở Nội vụ", "So\u{31B}\u{309} Nội vụ", "", "K",
            "*a*b*",
        ]
        .map(UnitSelector.glob) + UnitTableFixture.levels.map(UnitSelector.level)
        + [
            .level("district"), .columns([:]), .columns(["level": "xã"]), .columns(["parent": "a"]),
            .columns(["level": "commune", "parent": ""]), .columns(["id": "58"]), .columns(["name": "x"]),
            .columns(["name_en": "Xã Tân An"]), .columns(["area": ""]), .columns(["area": "x", "level": ""]),
            .columns(["xã": ""]), .columns(["nothing": ""]), .any([]), .any([.glob("a"), .level("province")]),
        ]

    @Test(arguments: 0..<60)
    func `It selects the rows that the selector selects`(seed: UInt64) {
        var random = SplitMix(state: seed &* 77)
        let fixture = UnitTableFixture(count: Int.random(in: 0...25, using: &random), &random)
        let table = UnitTable(fixture.units)
        for selector in PreparedUnitSelectorTests.selectors {
            let test = PreparedUnitSelector(selector, table)
            // A row goes by the id as it is written where that comes first.
            let expected = table.rows.map { $0.map(selector.selects) }
            let found = (0..<Int32(table.count)).map { unit in
                table.places(of: unit).map { test.selects($0, of: unit) }
            }
            #expect(found == expected, "\(selector)")
            let numbers = expected.indices.filter { expected[$0].contains(true) }.map { Int32($0) }
            #expect(table.numbers(selectedBy: selector) == numbers)
            #expect(table.hasAny(selectedBy: selector) == !numbers.isEmpty)
            #expect(
                (0..<Int32(table.count)).allSatisfy {
                    table.isSelected($0, test) == numbers.contains($0)
                }
            )
        }
    }
}
