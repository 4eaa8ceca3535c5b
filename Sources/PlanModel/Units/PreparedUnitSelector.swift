/// A selector that is made ready for the rows of a table: it asks their columns and makes no texts of them.
public struct PreparedUnitSelector: Sendable {
    private indirect enum Test: Sendable {
        case all
        /// One unit, by number; -1: none.
        case unit(Int32)
        case glob(Glob)
        /// By number of the level, whether it is the one.
        case level([Bool])
        /// By number of the text in the column of parents, whether it is the one.
        case parent([Bool])
        case column(name: String, text: String)
        case every([Test])
        case any([Test])
    }

    private let test: Test
    private let table: UnitTable

    /// Makes a selector ready for the rows of this table.
    public init(_ selector: UnitSelector, _ table: UnitTable) {
        test = PreparedUnitSelector.test(selector, table)
        self.table = table
    }

    /// Whether a row, by its place in the table's columns, is selected; `number` is that of its unit.
    public func selects(_ place: Int, of number: Int32) -> Bool { passes(test, place, number) }

    private static func test(_ selector: UnitSelector, _ table: UnitTable) -> Test {
        switch selector {
        case .glob("*"): return .all
        case .glob(let text):
            let glob = Glob(text)
            if glob.isPattern { return .glob(glob) }
            var id = text
            return .unit(id.withUTF8 { table.number(of: $0) } ?? -1)
        case .level(let level): return .level(equal(table.columns.level, to: level))
        case .columns(let columns):
            return .every(
                columns.map { name, text in
                    switch name {
                    case "level": .level(equal(table.columns.level, to: text))
                    case "parent": .parent(equal(table.columns.parent, to: text))
                    default: .column(name: name, text: text)
                    }
                }
            )
        case .any(let selectors): return .any(selectors.map { test($0, table) })
        }
    }

    private static func equal(_ column: PooledColumn, to text: String) -> [Bool] {
        (0..<column.pool.count).map { column.pool.texts[$0] == text }
    }

    private func passes(_ test: Test, _ place: Int, _ number: Int32) -> Bool {
        switch test {
        case .all: true
        case .unit(let unit): unit == number
        case .glob(let glob): table.withId(number) { glob.matches($0) }
        case .level(let isLevel): isLevel[Int(table.columns.level.numbers[place])]
        case .parent(let isParent): isParent[Int(table.columns.parent.numbers[place])]
        case .column(let name, let text): table.text(place, of: number, inColumn: name) == text
        case .every(let tests): tests.allSatisfy { passes($0, place, number) }
        case .any(let tests): tests.contains { passes($0, place, number) }
        }
    }
}
