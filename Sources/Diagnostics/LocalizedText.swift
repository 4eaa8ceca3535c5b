/// A text in both languages; where one is empty the other stands in for it.
///
/// ```swift
/// LocalizedText(vi: "Đạt", en: "Met").text(in: .en)   // "Met"
/// LocalizedText("EGDI").text(in: .vi)                 // "EGDI"
/// ```
public struct LocalizedText: Hashable, Sendable {
    public var vi: String
    public var en: String

    /// A text in each language. Empty where there is none; both may be.
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// The same text in both languages, as for a name that was given once.
    public init(_ text: String) {
        self.init(vi: text, en: text)
    }

    /// Whether neither language has a text.
    public var isEmpty: Bool { vi.isEmpty && en.isEmpty }

    /// Whether one language has a text and the other none.
    public var isInOneLanguage: Bool { vi.isEmpty != en.isEmpty }

    /// The text in `language`, or in the other one where that is empty.
    public func text(in language: Language) -> String {
        switch language {
        case .vi: vi.isEmpty ? en : vi
        case .en: en.isEmpty ? vi : en
        }
    }
}
