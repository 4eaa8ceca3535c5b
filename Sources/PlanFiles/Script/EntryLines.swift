/// On which line the entries of a declaration stand.
///
/// A table that Lua gives back no longer knows where it was written. This looks for the names before `=` in the
/// declaration's own braces, past comments, texts and functions. A table that was put together elsewhere has no entries
/// there: then the line of the declaration has to do.
struct EntryLines {
    private let lines: [String: Int]
    private let declaration: Int

    /// - Parameter declaration: line of the word that declares, from 1.
    init(_ source: [UInt8], declaration: Int) {
        self.declaration = declaration
        var scan = EntryScan(source)
        lines = scan.lines(from: declaration)
    }

    /// Line of the entry with this key; that of the declaration where it was not found.
    subscript(_ key: String) -> Int { lines[key] ?? declaration }
}

/// Walks over the tokens of a Lua source, as far as they matter here.
private struct EntryScan {
    private let source: [UInt8]
    private var at = 0
    private var line = 1
    /// Words that open a block which `end` or `until` closes; `while` and `for` open theirs by `do`, `elseif` none.
    private static let openers: Set<String> = ["function", "if", "do", "repeat"]
    private static let closers: Set<String> = ["end", "until"]

    init(_ source: [UInt8]) { self.source = source }

    /// Keys in the first braces that open on the line `first` or after it, with their lines.
    mutating func lines(from first: Int) -> [String: Int] {
        var found: [String: Int] = [:]
        var depth = 0
        // What came before decides whether a name is a key: `{`, `,` or `;`.
        var atStart = false
        while let token = next() {
            if depth == 0 {
                if token == "{", line >= first { depth = 1 }
                atStart = depth == 1
                continue
            }
            if depth == 1, atStart, let key = key(token) {
                found[key, default: line] = found[key] ?? line
            }
            if ["{", "(", "["].contains(token) || EntryScan.openers.contains(token) { depth += 1 }
            if ["}", ")", "]"].contains(token) || EntryScan.closers.contains(token) { depth -= 1 }
            if depth == 0 { break }
            atStart = depth == 1 && (token == "," || token == ";")
        }
        return found
    }

    /// The key that an entry starts with, if what follows is its value: a name, or the text in `["…"]`.
    private func key(_ token: String) -> String? {
        var ahead = self
        if token != "[" { return isLetter(token.utf8.first!) && ahead.next() == "=" ? token : nil }
        guard let text = ahead.next(), text.hasPrefix("\""), ahead.next() == "]", ahead.next() == "=" else {
            return nil
        }
        return String(text.dropFirst())
    }

    /// The next token: a name or number, a text with a quote before it, `==` or one sign. Nil at the end.
    private mutating func next() -> String? {
        while at < source.count {
            let byte = source[at]
            if byte == UInt8(ascii: "\n") { line += 1 }
            if byte <= UInt8(ascii: " ") {
                at += 1
            } else if source[at...].starts(with: "--".utf8) {
                at += 2
                if longText() == nil { skipLine() }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                return "\"" + quoted(byte)
            } else if let text = longText() {
                return "\"" + text
            } else if isLetter(byte) || isDigit(byte) {
                let start = at
                while at < source.count, isLetter(source[at]) || isDigit(source[at]) { at += 1 }
                return String(decoding: source[start..<at], as: UTF8.self)
            } else {
                let isDouble =
                    at + 1 < source.count && source[at + 1] == UInt8(ascii: "=") && "=~<>".utf8.contains(byte)
                at += isDouble ? 2 : 1
                return isDouble ? "==" : String(decoding: [byte], as: UTF8.self)
            }
        }
        return nil
    }

    private mutating func skipLine() {
        while at < source.count, source[at] != UInt8(ascii: "\n") { at += 1 }
    }

    private mutating func quoted(_ quote: UInt8) -> String {
        at += 1
        let start = at
        while at < source.count, source[at] != quote, source[at] != UInt8(ascii: "\n") {
            at += source[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = min(at, source.count)
        at = end + 1
        return String(decoding: source[start..<end], as: UTF8.self)
    }

    /// `[[ … ]]` or `[==[ … ]==]` at this place, or nil.
    private mutating func longText() -> String? {
        guard at < source.count, source[at] == UInt8(ascii: "[") else { return nil }
        var open = at + 1
        while open < source.count, source[open] == UInt8(ascii: "=") { open += 1 }
        guard open < source.count, source[open] == UInt8(ascii: "[") else { return nil }
        let level = open - at - 1
        let close = [UInt8(ascii: "]")] + [UInt8](repeating: UInt8(ascii: "="), count: level) + [UInt8(ascii: "]")]
        let start = open + 1
        let end = source[start...].firstRange(of: close)
        let text = source[start..<(end?.lowerBound ?? source.count)]
        line += source[at..<(end?.upperBound ?? source.count)].count { $0 == UInt8(ascii: "\n") }
        at = end?.upperBound ?? source.count
        return String(decoding: text, as: UTF8.self)
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_")
    }

    private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
