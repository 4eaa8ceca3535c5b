/// What a piece of Lua text is.
public enum TokenKind: UInt8, Sendable, CaseIterable {
    case endOfFile, name, integer, float, string
    /// Bytes that begin no token.
    case invalid

    // Keywords, in the order of the alphabet.
    case and, `break`, `do`, `else`, elseif, end, `false`, `for`, function, goto, `if`, `in`, local, `nil`, not, or
    case `repeat`, `return`, then, `true`, until, `while`

    case plus, minus, star, slash, doubleSlash, percent, caret, hash
    case ampersand, tilde, bar, shiftLeft, shiftRight
    case equal, notEqual, lessOrEqual, greaterOrEqual, less, greater, assign
    case leftParenthesis, rightParenthesis, leftBrace, rightBrace, leftBracket, rightBracket
    case doubleColon, semicolon, colon, comma, dot, concatenation, ellipsis

    /// Its text, where every token of the kind has the same.
    public var text: String? {
        switch self {
        case .endOfFile, .name, .integer, .float, .string, .invalid: nil
        case .plus: "+"
        case .minus: "-"
        case .star: "*"
        case .slash: "/"
        case .doubleSlash: "//"
        case .percent: "%"
        case .caret: "^"
        case .hash: "#"
        case .ampersand: "&"
        case .tilde: "~"
        case .bar: "|"
        case .shiftLeft: "<<"
        case .shiftRight: ">>"
        case .equal: "=="
        case .notEqual: "~="
        case .lessOrEqual: "<="
        case .greaterOrEqual: ">="
        case .less: "<"
        case .greater: ">"
        case .assign: "="
        case .leftParenthesis: "("
        case .rightParenthesis: ")"
        case .leftBrace: "{"
        case .rightBrace: "}"
        case .leftBracket: "["
        case .rightBracket: "]"
        case .doubleColon: "::"
        case .semicolon: ";"
        case .colon: ":"
        case .comma: ","
        case .dot: "."
        case .concatenation: ".."
        case .ellipsis: "..."
        default: "\(self)"
        }
    }

    /// Whether it is a word of the language, which can't be a name.
    public var isKeyword: Bool { rawValue >= TokenKind.and.rawValue && rawValue <= TokenKind.while.rawValue }

    static let keywords: [(bytes: [UInt8], kind: TokenKind)] = allCases.filter(\.isKeyword).map {
        (Array($0.text!.utf8), $0)
    }
}
