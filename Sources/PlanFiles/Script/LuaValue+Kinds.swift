import Diagnostics
import LuaSandbox
import Spreadsheets

/// The simple kinds of values in scripts; nil where a value is of another kind. `ScriptKind` has what messages call them.
extension LuaValue {
    /// An id, a name, a word: after NFC and trimming, not empty.
    var id: String? {
        guard case .text(let text) = self else { return nil }
        let normalized = CellText.normalized(text)
        return normalized.isEmpty ? nil : normalized
    }

    /// Text for readers, as it is.
    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var boolean: Bool? {
        if case .boolean(let boolean) = self { boolean } else { nil }
    }

    /// Whether it is the word `missing`.
    var isMissing: Bool {
        if case .word(let word) = self { word.word == "missing" } else { false }
    }

    /// A finite number, whole or not.
    var finiteNumber: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .number(let number): number.isFinite ? number : nil
        default: nil
        }
    }

    /// A whole number, also one that Lua holds as a float (`2.0`).
    var wholeNumber: Int? {
        switch self {
        case .integer(let integer): Int(integer)
        case .number(let number): Int(exactly: number)
        default: nil
        }
    }

    /// Ids, each once or more; one id in place of a list of one. Nil where one of them is none, or there is none.
    var ids: [String]? {
        guard let list, !list.isEmpty else { return nil }
        let ids = list.compactMap(\.id)
        return ids.count == list.count ? ids : nil
    }

    /// One text for both languages, or `{ vi = …, en = … }` with one of them at least.
    var localizedText: LocalizedText? {
        switch self {
        case .text(let text):
            return LocalizedText(text)
        case .table(let table):
            guard table.items.isEmpty, !table.fields.isEmpty else { return nil }
            var result = LocalizedText(vi: "", en: "")
            for field in table.fields {
                guard let text = field.value.text else { return nil }
                switch field.key {
                case .text("vi"): result.vi = text
                case .text("en"): result.en = text
                default: return nil
                }
            }
            return result
        default:
            return nil
        }
    }

    /// A list, or one value in place of a list of one.
    var list: [LuaValue]? {
        guard case .table(let table) = self else { return [self] }
        return table.fields.isEmpty ? table.items : nil
    }
}
