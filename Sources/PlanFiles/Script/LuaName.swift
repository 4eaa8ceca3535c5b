/// What Lua takes for a name: a status is a constant in rules, a note is found by its name.
enum LuaName {
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, !isDigit(first), !keywords.contains(text) else { return false }
        return text.utf8.allSatisfy { isDigit($0) || isLetter($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private static let keywords: Set<String> = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
        "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]
}
