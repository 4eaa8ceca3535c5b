import Diagnostics

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
        return words.count == 1
            ? LocalizedText(vi: list, en: list) : LocalizedText(vi: "một trong \(list)", en: "one of \(list)")
    }

    /// A whole number between two.
    static func wholeNumber(_ range: ClosedRange<Int>) -> LocalizedText {
        LocalizedText(
            vi: "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
            en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
        )
    }
}
