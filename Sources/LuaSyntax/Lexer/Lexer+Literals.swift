extension Lexer {
    /// Takes what Lua takes for a number, and says whether it is an integer. Lua reads on as long as something could belong
    /// to a number, so that `3x` is one mistake and not a number and a name.
    mutating func number() -> Bool {
        let start = place
        let isHex = peek() == UInt8(ascii: "0") && peek(1) | 32 == UInt8(ascii: "x")
        if isHex { place += 2 }
        let exponent = UInt8(ascii: isHex ? "p" : "e")
        while !isAtEnd {
            let byte = text[place]
            if byte | 32 == exponent {
                place += 1
                if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { place += 1 }
            } else if Bytes.isHexDigit(byte) || byte == UInt8(ascii: ".") {
                place += 1
            } else {
                break
            }
        }
        if Bytes.isLetter(peek()) { place += 1 }
        guard let kind = NumberLiteral.kind(UnsafeBufferPointer(rebasing: text[start..<place])) else {
            fail(.malformedNumber, from: start)
            return true
        }
        return kind == .integer
    }

    /// Takes a string in quotes; one that a line ends is unfinished.
    mutating func string(_ quote: UInt8) {
        let start = place
        place += 1
        while true {
            if isAtEnd || Bytes.isNewline(text[place]) { return fail(.unfinishedString, from: start) }
            let byte = text[place]
            if byte == quote {
                place += 1
                return
            }
            if byte == UInt8(ascii: "\\") { escape() } else { place += 1 }
        }
    }

    private mutating func escape() {
        let start = place
        place += 2
        let byte = start + 1 < text.count ? text[start + 1] : 0
        switch byte {
        case UInt8(ascii: "x"):
            for _ in 0..<2 {
                guard Bytes.isHexDigit(peek()) else { return fail(.hexDigitExpected, from: start) }
                place += 1
            }
        case UInt8(ascii: "u"): codePoint(start)
        case UInt8(ascii: "z"):
            while !isAtEnd, (9...13).contains(text[place]) || text[place] == 32 { place += 1 }
        case 10, 13:
            if Bytes.isNewline(peek()), peek() != byte { place += 1 }
        case 48...57:
            var value = Int(byte - 48)
            for _ in 0..<2 where Bytes.isDigit(peek()) {
                value = value * 10 + Int(text[place] - 48)
                place += 1
            }
            if value > 255 { fail(.escapeTooLarge, from: start) }
        default:
            if place > text.count { place = text.count }
            if place > start + 1, !"abfnrtv\\\"'".utf8.contains(byte) { fail(.invalidEscape, from: start) }
        }
    }

    /// `\u{…}`: up to 2^31, as the old form of UTF-8 has it.
    private mutating func codePoint(_ start: Int) {
        guard peek() == UInt8(ascii: "{") else { return fail(.braceExpected, from: start) }
        place += 1
        guard Bytes.isHexDigit(peek()) else { return fail(.hexDigitExpected, from: start) }
        var value: UInt32 = 0
        while Bytes.isHexDigit(peek()) {
            if value > 0x7FF_FFFF { return fail(.escapeTooLarge, from: start, to: place + 1) }
            value = value << 4 | Bytes.hexValue(text[place])
            place += 1
        }
        guard peek() == UInt8(ascii: "}") else { return fail(.braceExpected, from: start) }
        place += 1
    }

    /// The number of `=` of a long bracket that opens here; nil where none does, and nothing is taken.
    mutating func longBracket() -> Int? {
        var ahead = 1
        while peek(ahead) == UInt8(ascii: "=") { ahead += 1 }
        guard peek(ahead) == UInt8(ascii: "[") else { return nil }
        place += ahead + 1
        return ahead - 1
    }

    /// Takes the text up to the closing bracket and with it; false where there is none.
    mutating func longText(_ level: Int) -> Bool {
        while !isAtEnd {
            guard text[place] == UInt8(ascii: "]") else {
                place += 1
                continue
            }
            var ahead = 1
            while peek(ahead) == UInt8(ascii: "=") { ahead += 1 }
            if ahead - 1 == level, peek(ahead) == UInt8(ascii: "]") {
                place += ahead + 1
                return true
            }
            place += ahead
        }
        return false
    }
}
