import Diagnostics

/// The words, numbers and marks of a text about time, taken one after the other.
///
/// Words come in small letters and without Vietnamese marks, for officials type `Quý II`, `quý ii` and `Quy II`, and
/// files hold composed and decomposed letters. Blanks only separate.
struct WordCursor {
    enum Token: Hashable {
        case word(String)
        /// A number of at most four digits.
        case number(Int, digits: Int)
        /// `-` (dashes of any length), `..`, or one of `/ . , &`.
        case mark(String)
    }

    private let tokens: [Token]
    private var at = 0

    /// Nil where the text has letters or marks that no words for a period or a deadline have.
    init?(_ text: String) {
        guard text.utf8.count <= 200 else { return nil }
        var tokens: [Token] = []
        var scalars = Substring(FoldedLetters.fold(text)).unicodeScalars
        while let scalar = scalars.first {
            switch scalar {
            case "0"..."9":
                let digits = scalars.prefix { ("0"..."9").contains($0) }
                guard digits.count <= 4, let number = Int(String(digits)) else { return nil }
                tokens.append(.number(number, digits: digits.count))
                scalars = scalars.dropFirst(digits.count)
            case "a"..."z":
                let letters = scalars.prefix { ("a"..."z").contains($0) }
                tokens.append(.word(String(letters)))
                scalars = scalars.dropFirst(letters.count)
            default:
                if scalar.properties.isWhitespace {
                    scalars = scalars.dropFirst()
                } else if scalars.starts(with: "..".unicodeScalars) {
                    tokens.append(.mark(".."))
                    scalars = scalars.dropFirst(2)
                } else if "-/.,&".unicodeScalars.contains(scalar) {
                    tokens.append(.mark(String(scalar)))
                    scalars = scalars.dropFirst()
                } else {
                    return nil
                }
            }
        }
        // A full stop ends a sentence; what it says stands before.
        if tokens.last == .mark(".") { tokens.removeLast() }
        self.tokens = tokens
    }

    var isAtEnd: Bool { at == tokens.count }

    private var next: Token? { isAtEnd ? nil : tokens[at] }

    /// Takes the next word where it is one of `words`.
    mutating func take(_ words: String...) -> Bool {
        guard case .word(let word) = next, words.contains(word) else { return false }
        at += 1
        return true
    }

    /// Takes words that follow each other, all or none.
    mutating func take(phrase: String) -> Bool {
        // Most phrases are not what comes: their words are told apart only where the first one fits.
        guard case .word(let first) = next, phrase.utf8.starts(with: first.utf8) else { return false }
        let words = phrase.split(separator: " ").map { Token.word(String($0)) }
        guard tokens[at...].starts(with: words) else { return false }
        at += words.count
        return true
    }

    /// Takes the next mark where it is one of `marks`, and says which.
    mutating func take(marks: String...) -> String? {
        guard case .mark(let mark) = next, marks.contains(mark) else { return nil }
        at += 1
        return mark
    }

    /// Takes a word that has a meaning in `meanings`.
    mutating func take<Meaning>(_ meanings: [String: Meaning]) -> Meaning? {
        guard case .word(let word) = next, let meaning = meanings[word] else { return nil }
        at += 1
        return meaning
    }

    /// Takes a year: a number of four digits.
    mutating func takeYear() -> Int? {
        guard case .number(let number, digits: 4) = next else { return nil }
        at += 1
        return number
    }

    /// Takes a number of one or two digits.
    mutating func takeNumber() -> Int? {
        guard case .number(let number, digits: 1...2) = next else { return nil }
        at += 1
        return number
    }

    /// What `reading` takes; nothing is taken where it gives nil.
    mutating func attempt<Result>(_ reading: (inout WordCursor) -> Result?) -> Result? {
        var ahead = self
        guard let result = reading(&ahead) else { return nil }
        self = ahead
        return result
    }
}
