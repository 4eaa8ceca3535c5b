import Diagnostics
import LuaSandbox
import PlanModel
import Spreadsheets

/// What a `use` selects: a glob, a test of columns, or a list of such.
enum SelectorReader {
    static let expected = LocalizedText(
        vi: "một mã hoặc mẫu \"a.*\", một điều kiện { cột = \"giá trị\" }, hoặc một danh sách các thứ đó",
        en: "an id or a pattern \"a.*\", a test { column = \"value\" }, or a list of such"
    )

    /// Indicators, tasks or objectives; nil where the value is of another kind.
    static func selector(_ value: LuaValue) -> Selector? {
        read(value, glob: Selector.glob, columns: Selector.columns, any: Selector.any)
    }

    /// Units; a text may also name a level, `level:commune`.
    static func units(_ value: LuaValue) -> UnitSelector? {
        read(value, glob: UnitSelector.init(text:), columns: UnitSelector.columns, any: UnitSelector.any)
    }

    private static func read<Selection>(
        _ value: LuaValue,
        glob: (String) -> Selection,
        columns: ([String: String]) -> Selection,
        any: ([Selection]) -> Selection
    ) -> Selection? {
        if let id = value.id { return glob(id) }
        guard case .table(let table) = value else { return nil }
        let test = table.fields.isEmpty ? nil : test(table.fields)
        if test == nil, !table.fields.isEmpty { return nil }
        var members = table.items.compactMap { read($0, glob: glob, columns: columns, any: any) }
        guard members.count == table.items.count else { return nil }
        // `{ "a.*", level = "x" }` holds a list and a test: both may select.
        if let test { members.append(columns(test)) }
        if members.isEmpty { return nil }
        return members.count == 1 ? members[0] : any(members)
    }

    /// Columns and the texts that they must have; nil where a value is no text.
    private static func test(_ fields: [LuaField]) -> [String: String]? {
        var test: [String: String] = [:]
        for field in fields {
            guard let column = field.key.id, let text = field.value.text else { return nil }
            test[column] = CellText.normalized(text)
        }
        return test
    }
}
