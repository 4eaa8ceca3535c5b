import Diagnostics
import LuaSandbox
import PlanModel

/// Constants of rules: numbers, texts, booleans, tables of them, and those that change with time.
enum ParameterReader {
    static let expected = LocalizedText(
        vi: "một số hữu hạn, một văn bản, true, false, một bảng các giá trị đó, hoặc dated { … }",
        en: "a finite number, a text, true, false, a table of such values, or dated { … }"
    )
    static let expectedDated = LocalizedText(
        vi: "dated { { from = \"2016-01-01\", value = … }, … }, mỗi ngày một lần",
        en: "dated { { from = \"2016-01-01\", value = … }, … }, each day once"
    )

    /// What a value of a script sets a parameter to; nil where it is no constant.
    static func setting(_ value: LuaValue) -> ParameterSetting? {
        if case .word(let word) = value {
            return word.word == "dated" ? dated(word) : nil
        }
        return constant(value).map { .constant($0) }
    }

    /// Which words describe what a value should have been.
    static func expected(for value: LuaValue) -> LocalizedText {
        if case .word(let word) = value, word.word == "dated" { expectedDated } else { expected }
    }

    static func constant(_ value: LuaValue) -> ParameterValue? {
        switch value {
        case .boolean(let boolean): return .boolean(boolean)
        case .integer(let integer): return .integer(integer)
        case .number(let number): return number.isFinite ? .number(number) : nil
        case .text(let text): return .text(text)
        case .table(let table):
            let items = table.items.compactMap(constant)
            let fields = table.fields.compactMap { field -> ParameterField? in
                guard let key = constant(field.key), let value = constant(field.value) else { return nil }
                return ParameterField(key: key, value: value)
            }
            guard items.count == table.items.count, fields.count == table.fields.count else { return nil }
            return .table(ParameterTable(items: items, fields: fields))
        case .nil, .function, .word: return nil
        }
    }

    /// In the order of their first days, however they are written.
    private static func dated(_ word: LuaWord) -> ParameterSetting? {
        guard case .table(let table)? = word.arguments.first, word.arguments.count == 1, table.fields.isEmpty,
            !table.items.isEmpty
        else { return nil }
        let values = table.items.compactMap(datedValue).sorted { $0.from < $1.from }
        guard values.count == table.items.count, Set(values.map(\.from)).count == values.count else { return nil }
        return .dated(values)
    }

    private static func datedValue(_ value: LuaValue) -> DatedValue? {
        guard case .table(let table) = value, table.items.isEmpty,
            table.fields.allSatisfy({ [.text("from"), .text("value"), .text("basis")].contains($0.key) }),
            let from = table["from"].flatMap(ScriptDate.day), let constant = table["value"].flatMap(constant)
        else { return nil }
        guard let basis = table["basis"] else { return DatedValue(from: from, value: constant) }
        return basis.text.map { DatedValue(from: from, value: constant, basis: $0) }
    }
}
