import PlanModel
import Spreadsheets

/// Finds units by what they are called: name in either language, or alias, compared without case.
struct UnitNames {
    private var numbers: [String: Set<Int32>] = [:]
    /// As they are written, in byte order.
    let all: [String]

    init(_ table: UnitTable) {
        let written = table.rows.joined().flatMap { [$0.name.vi, $0.name.en] + $0.aliases }
        all = Set(written).subtracting([""]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for (number, rows) in zip(Int32(0)..., table.rows) {
            for unit in rows {
                for name in [unit.name.vi, unit.name.en] + unit.aliases where !name.isEmpty {
                    numbers[CellText.folded(name), default: []].insert(number)
                }
            }
        }
    }

    /// Numbers of the units so called, ascending; rows of one unit count once.
    func numbers(_ name: String) -> [Int32] {
        numbers[CellText.folded(name)].map { $0.sorted() } ?? []
    }
}
