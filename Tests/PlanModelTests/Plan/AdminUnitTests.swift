import Diagnostics
import Testing

@testable import PlanModel

@Suite struct AdminUnitTests {
    private func unit(from: String? = nil, to: String? = nil) -> AdminUnit {
        AdminUnit(
            id: "58",
            name: LocalizedText("Tỉnh Ninh Thuận"),
            from: from.flatMap { DayNumber(text: $0) },
            to: to.flatMap { DayNumber(text: $0) },
            location: SourceLocation(file: "units.csv", row: 2)
        )
    }

    private func exists(_ unit: AdminUnit, _ days: String...) -> [Bool] {
        days.map { unit.exists(on: DayNumber(text: $0)!) }
    }

    @Test func firstAndLastDayAreIncluded() {
        let unit = unit(from: "1992-04-01", to: "2025-06-30")
        #expect(
            exists(unit, "1992-03-31", "1992-04-01", "2025-06-30", "2025-07-01") == [false, true, true, false]
        )
    }

    @Test func withoutDatesItAlwaysWasAndStillIs() {
        #expect(exists(unit(), "0001-01-01", "9999-12-31") == [true, true])
        #expect(exists(unit(from: "1992-04-01"), "1992-03-31", "9999-12-31") == [false, true])
        #expect(exists(unit(to: "2025-06-30"), "0001-01-01", "2025-07-01") == [true, false])
    }
}
