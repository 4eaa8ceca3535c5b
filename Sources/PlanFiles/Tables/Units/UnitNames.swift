import PlanModel
import Spreadsheets

/// Finds units by what they are called: name in either language, or alias, compared without case.
struct UnitNames {
    /// The units so called; of most names there is one.
    private var numbers: [String: Int32] = [:]
    private var further: [String: Set<Int32>] = [:]

    init(_ table: UnitTable) {
        numbers.reserveCapacity(table.count)
        for number in 0..<Int32(table.count) {
            UnitNames.forEach(of: number, table) { add(CellText.folded($0), number) }
        }
    }

    private mutating func add(_ name: String, _ number: Int32) {
        guard let first = numbers[name] else {
            numbers[name] = number
            return
        }
        if first != number { further[name, default: []].insert(number) }
    }

    /// Numbers of the units so called, ascending; rows of one unit count once.
    func numbers(_ name: String) -> [Int32] {
        let name = CellText.folded(name)
        guard let first = numbers[name] else { return [] }
        return further[name].map { [first] + $0.sorted() } ?? [first]
    }

    /// All names and aliases as they are written.
    static func all(_ table: UnitTable) -> Set<String> {
        var names: Set<String> = []
        for number in 0..<Int32(table.count) { forEach(of: number, table) { names.insert($0) } }
        return names
    }

    private static func forEach(of number: Int32, _ table: UnitTable, _ body: (String) -> Void) {
        let columns = table.columns
        for place in table.places(of: number) {
            let name = columns.name(place)
            for text in [name.vi, name.en] + columns.aliases.list(place) where !text.isEmpty { body(text) }
        }
    }
}
