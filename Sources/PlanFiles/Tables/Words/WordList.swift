import Spreadsheets

/// A closed list of words for values, in English and Vietnamese, compared without case.
struct WordList<Value: Sendable>: Sendable {
    /// The words that stand in messages and documents: the English one of each value.
    let words: [String]
    private let values: [String: Value]

    /// - Parameter entries: of each value its words, the English one first.
    init(_ entries: [(value: Value, words: [String])]) {
        words = entries.map { $0.words[0] }
        values = Dictionary(
            entries.flatMap { entry in entry.words.map { (CellText.folded($0), entry.value) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What the word means; nil where the list does not have it.
    func value(_ word: String) -> Value? { values[CellText.folded(word)] }
}
