import Diagnostics
import Spreadsheets

/// A closed list of words for values, in English and Vietnamese, compared without case.
struct WordList<Value: Sendable>: Sendable {
    /// The words, as messages list them: in Vietnamese the first Vietnamese word of each value and its English one.
    let wording: LocalizedText
    /// All words of all values.
    let allWords: [String]
    private let values: [String: Value]

    /// - Parameter entries: of each value its words, the English one first.
    init(_ entries: [(value: Value, words: [String])]) {
        wording = LocalizedText(
            vi: entries.map { $0.words.count > 1 ? "\($0.words[1]) (\($0.words[0]))" : $0.words[0] }
                .joined(separator: ", "),
            en: entries.map { $0.words[0] }.joined(separator: ", ")
        )
        allWords = entries.flatMap(\.words)
        values = Dictionary(
            entries.flatMap { entry in entry.words.map { (CellText.folded($0), entry.value) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What the word means; nil where the list does not have it.
    func value(_ word: String) -> Value? { values[CellText.folded(word)] }
}
