import Diagnostics

/// A paragraph of a rule's documentation, and what it is about where its first words say so: `Formula: …`.
public struct RuleParagraph: Sendable, Hashable {
    /// What a paragraph is about, in the order in which standard rules speak of it.
    public enum Kind: Int, Sendable, CaseIterable {
        case formula, verdict, inputs, parameters, notFor, example

        /// The words that begin such a paragraph.
        public var words: LocalizedText {
            switch self {
            case .formula: LocalizedText(vi: "Công thức", en: "Formula")
            case .verdict: LocalizedText(vi: "Đánh giá", en: "Verdict")
            case .inputs: LocalizedText(vi: "Đầu vào", en: "Inputs")
            case .parameters: LocalizedText(vi: "Tham số", en: "Parameters")
            case .notFor: LocalizedText(vi: "Không dùng", en: "Not")
            case .example: LocalizedText(vi: "Ví dụ", en: "Example")
            }
        }
    }

    /// Its lines: a rule may write lists and formulas.
    public let lines: [String]
    /// Nil where it begins with none of those words.
    public let kind: Kind?
    /// The words at its beginning that say what it is about, the colon too: `Ví dụ (PCI 2022):`. Empty where it has none.
    public let label: String

    /// - Parameter lines: without line ends, at least one.
    init(_ lines: [String], _ language: Language) {
        self.lines = lines
        let first = lines[0]
        kind = Kind.allCases.first { kind in
            let words = kind.words.text(in: language)
            guard first.hasPrefix(words), let next = first.dropFirst(words.count).first, !next.isLetter else {
                return false
            }
            return kind == .notFor || first.contains(":")
        }
        switch kind {
        case nil: label = ""
        case .notFor: label = first.hasPrefix("Not for ") ? "Not for" : kind!.words.text(in: language)
        default: label = String(first.prefix { $0 != ":" }) + ":"
        }
    }

    /// The paragraphs of a text, which empty lines separate.
    public static func paragraphs(of text: String, _ language: Language) -> [RuleParagraph] {
        text.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy(\.isWhitespace) }
            .map { lines in RuleParagraph(lines.map { TerminalText.safe(String($0)) }, language) }
    }
}
