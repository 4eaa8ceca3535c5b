import Diagnostics
import Testing

@testable import PlanModel

@Suite struct LocationColumnTests {
    private var odd: Diagnostics.SourceLocation {
        var location = SourceLocation(file: "plan.lua", line: 4, column: 2)
        location.endColumn = 9
        return location
    }

    private var locations: [Diagnostics.SourceLocation] {
        [
            SourceLocation(file: "units.csv", row: 2), SourceLocation(file: "units.csv", row: 3), odd,
            SourceLocation(file: "units.csv", row: 4, line: 7), SourceLocation(file: "units.csv"),
            SourceLocation(file: "data/1.csv", row: 12, header: "unit", line: 12, column: 8),
            SourceLocation(file: "data/2.csv", row: 900, header: "unit", line: 12, column: 300),
            SourceLocation(file: "data/1.csv", row: 3, header: "đơn vị", line: 3, column: 1),
            SourceLocation(file: "plan.lua", line: 3), SourceLocation(file: "data/1.csv", row: 4, header: ""),
        ]
    }

    @Test func `Whatever place was appended is there`() {
        let column = locations.reduce(into: LocationColumn()) { $0.append($1) }
        #expect(locations.indices.map { column[$0] } == locations)
        let backwards = column.reordered(locations.indices.reversed().map { Int32($0) })
        #expect(locations.indices.map { backwards[$0] } == locations.reversed())
    }

    @Test func `One that is no row may come first`() {
        let column = locations.reversed().reduce(into: LocationColumn()) { $0.append($1) }
        #expect(locations.indices.map { column[$0] } == locations.reversed())
        #expect([odd].reduce(into: LocationColumn()) { $0.append($1) }[0] == odd)
    }
}
