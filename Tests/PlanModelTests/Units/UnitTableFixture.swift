import Diagnostics

@testable import PlanModel

/// Random tables of units, and what is expected of them as it is worked out without any table.
struct UnitTableFixture {
    let units: [AdminUnit]
    /// The rows of each unit, ids in byte order.
    let rows: [[AdminUnit]]

    static let ids = [
        "a", "b", "c", "C000001", "C000002", "58", "9", "10", "Sở Nội vụ", "So\u{31B}\u{309} Nội vụ", "Đ", "xã.1",
        "xa\u{303}.1",
        "", "a.b", "a.b.c", "*", "K",
    ]
    static let levels = ["", "province", "commune", "xã", "xa\u{303}"]

    init<Generator: RandomNumberGenerator>(count: Int, _ random: inout Generator) {
        let units = (0..<count).map { number in
            func date() -> DayNumber? {
                Bool.random(using: &random) ? nil : DayNumber(rawValue: .random(in: -400...400, using: &random))
            }
            func text() -> String { ["", "x", "Xã Tân An", "Commune 17", "a;b", "\0"].randomElement(using: &random)! }
            func list() -> [String] { (0..<max(0, .random(in: -2...2, using: &random))).map { _ in id() } }
            func id() -> String { UnitTableFixture.ids.randomElement(using: &random)! }
            let name = LocalizedText(vi: text(), en: text())
            var unit = AdminUnit(
                id: id(),
                name: name,
                level: UnitTableFixture.levels.randomElement(using: &random)!,
                parent: Bool.random(using: &random) ? "" : Bool.random(using: &random) ? id() : "nowhere",
                from: date(),
                to: date(),
                successors: list(),
                aliases: list(),
                further: number.isMultiple(of: 3) ? ["area": text()] : number == 5 ? ["head": text(), "xã": ""] : [:],
                location: SourceLocation(file: "units.csv", row: number + 2)
            )
            unit.isInCycle = number.isMultiple(of: 7)
            return unit
        }
        let rows = Dictionary(grouping: units, by: \.id).values
            .map { rows in rows.sorted { ($0.from?.rawValue ?? .min) < ($1.from?.rawValue ?? .min) } }
            .sorted { a, b in
                let (a, b) = (UnitTableFixture.firstId(a, units), UnitTableFixture.firstId(b, units))
                return a.utf8.lexicographicallyPrecedes(b.utf8)
            }
        self.units = units
        self.rows = rows
    }

    /// The id as it is written where it comes first.
    private static func firstId(_ rows: [AdminUnit], _ units: [AdminUnit]) -> String {
        units.first { $0.id == rows[0].id }!.id
    }
}
