/// How wide text is on a terminal, in columns.
///
/// A letter with its marks is one column, composed or not: “ệ” and “e” + “̣” + “̂” alike.
enum DisplayWidth {
    /// Columns that the text takes.
    static func of(_ text: String) -> Int {
        var columns = 0
        for scalar in text.unicodeScalars {
            // What does not join letters need not be taken apart into characters.
            guard let width = plainWidth(scalar) else { return text.reduce(0) { $0 + of($1) } }
            columns += width
        }
        return columns
    }

    /// Columns of a letter or sign of Latin text, nil for all else.
    private static func plainWidth(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027: 1
        case 0x300...0x36F: 0
        default: nil
        }
    }

    /// Columns that one character takes.
    static func of(_ character: Character) -> Int {
        character.unicodeScalars.reduce(0) { max($0, of($1)) }
    }

    /// The text, cut to at most `width` columns; what is cut ends in “…”.
    static func cut(_ text: String, to width: Int) -> String {
        if of(text) <= width { return text }
        var cut = ""
        var taken = 0
        for character in text {
            taken += of(character)
            if taken > width - 1 { break }
            cut.append(character)
        }
        while cut.last == " " { cut.removeLast() }
        return width > 0 ? cut + "…" : ""
    }

    /// The text in lines of at most `width` columns, broken at blanks; a word that is wider is cut.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            let word = cut(String(word), to: width)
            if let last = lines.last, of(last) + 1 + of(word) <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: 0
        default: wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    /// Blocks of East Asian letters and of emoji.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
