import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

@Suite struct UnitNamesTests {
    private let names = UnitNames(
        UnitTable([
            AdminUnit(
                id: "b",
                name: LocalizedText(vi: "Sở Nội vụ", en: "Home Affairs"),
                aliases: ["SNV"],
                location: SourceLocation(file: "units.csv", row: 2)
            ),
            AdminUnit(
                id: "a",
                name: LocalizedText(vi: "Ban Nội vụ", en: ""),
                to: DayNumber(year: 2015, month: 12, day: 31),
                location: SourceLocation(file: "units.csv", row: 3)
            ),
            AdminUnit(
                id: "a",
                name: LocalizedText(vi: "Sở nội vụ", en: ""),
                from: DayNumber(year: 2016, month: 1, day: 1),
                aliases: ["Ban Nội vụ"],
                location: SourceLocation(file: "units.csv", row: 4)
            ),
        ])
    )

    @Test(arguments: [
        ("home affairs", [1]), ("snv", [1]), ("SỞ NỘI VỤ", [0, 1]), ("ban nội vụ", [0]), ("Sở", []), ("", []),
        ("b", []),
    ])
    func `Units are found by any name or alias that one of their rows has`(name: String, numbers: [Int32]) {
        #expect(names.numbers(name) == numbers)
    }
}
