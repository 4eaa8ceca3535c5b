import Diagnostics
import LuaSandbox
import Spreadsheets

/// The simple kinds of values in scripts, and how each is called in messages.
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

    /// A whole number, also one that Lua holds as a float (`2.0`).
    var wholeNumber: Int? {
        switch self {
        case .integer(let integer): Int(integer)
        case .number(let number): Int(exactly: number)
        default: nil
        }
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

/// How kinds of values are called in messages.
enum ScriptKind {
    static let id = LocalizedText(vi: "một văn bản không trống, đặt trong ngoặc kép", en: "a text in quotes, not empty")
    static let text = LocalizedText(vi: "một văn bản đặt trong ngoặc kép", en: "a text in quotes")
    static let localizedText = LocalizedText(
        vi: "một văn bản, hoặc { vi = \"…\", en = \"…\" }",
        en: "a text, or { vi = \"…\", en = \"…\" }"
    )
    static let boolean = LocalizedText(vi: "true hoặc false", en: "true or false")
    static let table = LocalizedText(vi: "một bảng { tên = giá trị }", en: "a table { name = value }")
    static let function = LocalizedText(vi: "một hàm", en: "a function")
    static let date = LocalizedText(
        vi: "một ngày có thật, viết như \"2016-06-30\"",
        en: "a date that exists, written as \"2016-06-30\""
    )

    /// One of some words.
    static func word(of words: [String]) -> LocalizedText {
        let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
        return LocalizedText(vi: "một trong \(list)", en: "one of \(list)")
    }

    /// A whole number between two.
    static func wholeNumber(_ range: ClosedRange<Int>) -> LocalizedText {
        LocalizedText(
            vi: "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
            en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
        )
    }
}
