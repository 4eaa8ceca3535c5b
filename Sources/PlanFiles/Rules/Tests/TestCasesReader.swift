import Diagnostics
import LuaSandbox
import PlanModel

/// Reads the columns and rows of `cases "…" { … }`: before the column `=>` names that are given, behind it what is expected
/// besides the outcome.
struct TestCasesReader {
    let entries: ScriptEntries
    /// What is given in every row.
    let given: [RuleTestCase.Given]
    let statuses: [String]

    private static let arrow = "=>"
    /// Columns that may stand behind the outcome.
    private static let results = ["score", "note", "reason"]

    func read(_ diagnostics: inout DiagnosticList) -> [RuleTestCase] {
        let decimals = entries.read(
            "decimals",
            expected: ScriptKind.wholeNumber(ExpectationReader.decimals),
            &diagnostics
        ) { ExpectationReader.decimals($0) }
        guard let columns = columns(&diagnostics) else { return [] }
        if entries.table.items.isEmpty {
            diagnostics.add(
                entries.owner.wrong("cases", expected: TestCasesReader.expectedRows, at: entries.location(""))
            )
        }
        return entries.table.items.enumerated().compactMap { place, row in
            read(row, place + 1, columns, decimals ?? RuleTestExpectation.usualDecimals, &diagnostics)
        }
    }

    /// The columns; nil where they can't be used.
    private func columns(_ diagnostics: inout DiagnosticList) -> [String]? {
        let owner = entries.owner
        guard case .table(let table)? = entries.table["columns"], table.fields.isEmpty else {
            diagnostics.add(
                owner.wrong("columns", expected: TestCasesReader.expectedColumns, at: entries.location("columns"))
            )
            return nil
        }
        let columns = table.items.compactMap(\.id)
        guard columns.count == table.items.count, Set(columns).count == columns.count,
            let arrow = columns.firstIndex(of: TestCasesReader.arrow)
        else {
            diagnostics.add(
                owner.wrong("columns", expected: TestCasesReader.expectedColumns, at: entries.location("columns"))
            )
            return nil
        }
        let places = entries.places.within("columns")
        let unknown = columns.indices.filter { $0 > arrow && !TestCasesReader.results.contains(columns[$0]) }
        for place in unknown {
            let location = places.item(place + 1)
            diagnostics.add(owner.wrong(columns[place], expected: TestCasesReader.expectedResult, at: location))
        }
        let taken = Set(given.map(\.name))
        let twice = columns.indices.filter { $0 < arrow && taken.contains(columns[$0]) }
        for place in twice {
            let location = places.item(place + 1)
            diagnostics.add(owner.wrong(columns[place], expected: TestCasesReader.expectedOnce, at: location))
        }
        return unknown.isEmpty && twice.isEmpty ? columns : nil
    }

    private func read(
        _ row: LuaValue,
        _ number: Int,
        _ columns: [String],
        _ decimals: Int,
        _ diagnostics: inout DiagnosticList
    ) -> RuleTestCase? {
        let owner = entries.owner
        let location = entries.places.item(number)
        guard case .table(let table) = row, table.items.count == columns.count, table.fields.isEmpty else {
            var count = 1
            if case .table(let table) = row { count = table.items.count + table.fields.count }
            diagnostics.add(
                .testRowLength,
                at: location,
                subject: owner.subject,
                [
                    "test": .text(owner.subject), "row": .number(number), "columns": .number(columns.count),
                    "count": .number(count),
                ]
            )
            return nil
        }
        let places = entries.places.within(item: number)
        let arrow = columns.firstIndex(of: TestCasesReader.arrow)!
        let own = (0..<arrow).map { place in
            RuleTestReader.given(table.items[place], columns[place], owner, at: places.item(place + 1), &diagnostics)
        }
        var reader = ExpectationReader(owner: owner, key: TestCasesReader.arrow, statuses: statuses)
        reader.usualDecimals = decimals
        var expected = reader.read(
            table.items[arrow],
            places.within(item: arrow + 1),
            at: places.item(arrow + 1),
            &diagnostics
        )
        for place in columns.indices.dropFirst(arrow + 1) {
            let isTaken = reader.take(
                table.items[place],
                as: columns[place],
                at: places.item(place + 1),
                into: &expected,
                &diagnostics
            )
            if !isTaken { expected = nil }
        }
        let given = own.compactMap { $0 }
        guard let expected, given.count == own.count else { return nil }
        return RuleTestCase(row: number, location: location, given: given + self.given, expected: expected)
    }

    private static let expectedColumns = LocalizedText(
        vi: "một danh sách tên, mỗi tên một lần: { \"value\", \"target\", \"=>\", \"score\" }; “=>” là cột kết quả",
        en: "a list of names, each once: { \"value\", \"target\", \"=>\", \"score\" }; “=>” is the outcome"
    )
    private static let expectedRows = LocalizedText(
        vi: "một bảng có ít nhất một hàng { … } sau các cột",
        en: "a table with one row { … } at least, behind the columns"
    )
    private static let expectedResult = LocalizedText(
        vi: "\"score\", \"note\" hoặc \"reason\" khi đứng sau cột “=>”; những tên mà quy tắc đọc thì đứng trước",
        en: "\"score\", \"note\" or \"reason\" where it stands behind “=>”; names that the rule reads stand before it"
    )
    private static let expectedOnce = LocalizedText(
        vi: "một cột, hoặc một mục của given, không phải cả hai",
        en: "a column or an entry of given, not both"
    )
}
