/// Takes a Lua text apart, as Lua 5.4 does. Never stops at a mistake: it notes it and goes on behind.
struct Lexer {
    private(set) var tokens: [Token] = []
    private(set) var errors: [SyntaxError] = []
    private(set) var names = NameTable()
    let text: UnsafeBufferPointer<UInt8>
    var place = 0

    /// The tokens of a text, the last one being its end.
    static func tokens(_ text: SourceText) -> (tokens: [Token], errors: [SyntaxError], nameCount: Int) {
        text.bytes.withUnsafeBufferPointer { bytes in
            var lexer = Lexer(text: bytes)
            lexer.run()
            return (lexer.tokens, lexer.errors, lexer.names.starts.count)
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        tokens.reserveCapacity(text.count / 4 + 8)
    }

    /// The byte at the place, or one further on; 0 behind the end.
    @inline(__always) func peek(_ ahead: Int = 0) -> UInt8 {
        place + ahead < text.count ? text[place + ahead] : 0
    }

    var isAtEnd: Bool { place >= text.count }

    mutating func fail(_ kind: SyntaxError.Kind, from start: Int, to end: Int? = nil) {
        errors.append(SyntaxError(kind: kind, start: Int32(start), end: Int32(end ?? place)))
    }

    private mutating func run() {
        skipHead()
        while true {
            skipBlanks()
            let start = place
            if isAtEnd {
                add(.endOfFile, start)
                return
            }
            let byte = text[place]
            if Bytes.isLetter(byte) {
                word(start)
            } else if Bytes.isDigit(byte) || byte == UInt8(ascii: ".") && Bytes.isDigit(peek(1)) {
                let isInteger = number()
                add(isInteger ? .integer : .float, start)
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                string(byte)
                add(.string, start)
            } else {
                symbol(byte, start)
            }
        }
    }

    private mutating func add(_ kind: TokenKind, _ start: Int, name: Int32 = -1) {
        tokens.append(Token(kind: kind, start: Int32(start), end: Int32(place), name: name))
    }

    /// A byte order mark, and a first line that begins with `#`.
    private mutating func skipHead() {
        if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { place = 3 }
        if peek() == UInt8(ascii: "#") { skipLine() }
    }

    private mutating func skipLine() {
        while !isAtEnd, !Bytes.isNewline(text[place]) { place += 1 }
    }

    private mutating func skipBlanks() {
        while place < text.count {
            switch text[place] {
            case 9...13, 32: place += 1
            case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"): comment()
            default: return
            }
        }
    }

    private mutating func comment() {
        let start = place
        place += 2
        if peek() == UInt8(ascii: "["), let level = longBracket() {
            if !longText(level) { fail(.unfinishedLongComment, from: start) }
        } else {
            skipLine()
        }
    }

    private mutating func word(_ start: Int) {
        var hash = NameTable.seed
        repeat {
            hash = NameTable.mix(hash, text[place])
            place += 1
        } while place < text.count && Bytes.isNamePart(text[place])
        if let keyword = keyword(start) { return add(keyword, start) }
        add(.name, start, name: names.number(text, start, place, hash: hash))
    }

    private func keyword(_ start: Int) -> TokenKind? {
        let length = place - start
        guard length >= 2, length <= 8 else { return nil }
        for (bytes, kind) in TokenKind.keywords where bytes.count == length && bytes[0] == text[start] {
            var same = true
            for place in 1..<length where bytes[place] != text[start + place] {
                same = false
                break
            }
            if same { return kind }
        }
        return nil
    }

    private mutating func symbol(_ byte: UInt8, _ start: Int) {
        let next = peek(1)
        func two(_ second: Character, _ kind: TokenKind) -> TokenKind? { next == second.asciiValue! ? kind : nil }
        let kind: TokenKind
        switch byte {
        case UInt8(ascii: "+"): kind = .plus
        case UInt8(ascii: "-"): kind = .minus
        case UInt8(ascii: "*"): kind = .star
        case UInt8(ascii: "/"): kind = two("/", .doubleSlash) ?? .slash
        case UInt8(ascii: "%"): kind = .percent
        case UInt8(ascii: "^"): kind = .caret
        case UInt8(ascii: "#"): kind = .hash
        case UInt8(ascii: "&"): kind = .ampersand
        case UInt8(ascii: "~"): kind = two("=", .notEqual) ?? .tilde
        case UInt8(ascii: "|"): kind = .bar
        case UInt8(ascii: "<"): kind = two("=", .lessOrEqual) ?? two("<", .shiftLeft) ?? .less
        case UInt8(ascii: ">"): kind = two("=", .greaterOrEqual) ?? two(">", .shiftRight) ?? .greater
        case UInt8(ascii: "="): kind = two("=", .equal) ?? .assign
        case UInt8(ascii: "("): kind = .leftParenthesis
        case UInt8(ascii: ")"): kind = .rightParenthesis
        case UInt8(ascii: "{"): kind = .leftBrace
        case UInt8(ascii: "}"): kind = .rightBrace
        case UInt8(ascii: "["): return bracket(start)
        case UInt8(ascii: "]"): kind = .rightBracket
        case UInt8(ascii: ":"): kind = two(":", .doubleColon) ?? .colon
        case UInt8(ascii: ";"): kind = .semicolon
        case UInt8(ascii: ","): kind = .comma
        case UInt8(ascii: "."):
            kind = next != byte ? .dot : peek(2) == byte ? .ellipsis : .concatenation
        default: return invalid(start)
        }
        place += kind == .dot || kind == .bar ? 1 : kind.text!.utf8.count
        add(kind, start)
    }

    private mutating func bracket(_ start: Int) {
        if let level = longBracket() {
            if !longText(level) { fail(.unfinishedLongString, from: start) }
            return add(.string, start)
        }
        place += 1
        if peek() == UInt8(ascii: "=") {
            while peek() == UInt8(ascii: "=") { place += 1 }
            fail(.invalidLongStringDelimiter, from: start)
            return add(.string, start)
        }
        add(.leftBracket, start)
    }

    /// A run of bytes that begin nothing is one token, so that one mistake is said once.
    private mutating func invalid(_ start: Int) {
        repeat { place += 1 } while place < text.count && (text[place] >= 128 || text[place] < 9)
        fail(.unexpectedSymbol, from: start)
        add(.invalid, start)
    }
}
