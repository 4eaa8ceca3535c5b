/// Lua texts made by chance, from a seed: whole ones that the grammar allows, and real ones with something changed.
struct RandomLua {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func number(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    private mutating func pick(_ choices: [String]) -> String { choices[number(choices.count)] }

    private static let words = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
        "not",
        "or", "repeat", "return", "then", "true", "until", "while", "+", "-", "*", "/", "//", "%", "^", "#", "&", "~",
        "|",
        "<<", ">>", "==", "~=", "<=", ">=", "<", ">", "=", "(", ")", "{", "}", "[", "]", "::", ";", ":", ",", ".", "..",
        "...",
        "x", "y", "self", "_ENV", "const", "close", "1", "0x1p4", "2.5", "'a'", "\"b\\n\"", "[[c]]", "--d\n", "\n",
    ]

    /// A text with some bytes or words taken away, doubled, changed or put in.
    mutating func mutated(_ text: [UInt8]) -> [UInt8] {
        var text = text
        for _ in 0...number(3) {
            let place = number(text.count + 1)
            let end = min(text.count, place + number(6))
            switch number(5) {
            case 0: text.removeSubrange(place..<end)
            case 1: text.insert(contentsOf: text[place..<end], at: place)
            case 2 where place < text.count: text[place] = UInt8(number(256))
            case 3: text.insert(contentsOf: " \(pick(RandomLua.words)) ".utf8, at: place)
            default:
                let other = number(text.count + 1)
                text.insert(contentsOf: text[place..<end], at: min(other, text.count))
            }
        }
        return text
    }

    /// A text of the grammar, mostly sound: what it says of names and labels is left to chance.
    mutating func block(_ depth: Int) -> String {
        (0..<number(4)).map { _ in statement(depth) }.joined(separator: pick([" ", "\n", "; "]))
            + (number(6) == 0 ? " return \(expressions(depth))" : "")
    }

    private mutating func name() -> String { pick(["a", "b", "c", "self", "x"]) }

    private mutating func expressions(_ depth: Int) -> String {
        (0...number(2)).map { _ in expression(depth) }.joined(separator: ", ")
    }

    private mutating func statement(_ depth: Int) -> String {
        let inner = depth - 1
        switch depth <= 0 ? number(5) : number(16) {
        case 0: return "\(suffixed(inner)) = \(expression(inner))"
        case 1: return "local \(name())\(pick(["", "", " <const>", " <close>"])) = \(expressions(inner))"
        case 2: return "\(name())(\(expressions(inner)))"
        case 3: return pick(["break", "goto a", "::a::", "goto b", "::b::", ";"])
        case 4: return "\(name()), \(suffixed(inner)) = \(expressions(inner))"
        case 5: return "do \(block(inner)) end"
        case 6: return "while \(expression(inner)) do \(block(inner)) end"
        case 7: return "repeat \(block(inner)) until \(expression(inner))"
        case 8:
            return
                "if \(expression(inner)) then \(block(inner)) elseif \(expression(inner)) then \(block(inner)) else \(block(inner)) end"
        case 9: return "for \(name()) = \(expression(inner)), \(expression(inner)) do \(block(inner)) end"
        case 10: return "for \(name()), \(name()) in \(expressions(inner)) do \(block(inner)) end"
        case 11: return "function \(name()).\(name()):\(name())(\(name()), ...) \(block(inner)) end"
        case 12: return "local function \(name())(\(name())) \(block(inner)) end"
        case 13: return "\(suffixed(inner)):\(name())'s'"
        case 14: return "local \(name()), \(name())"
        default: return "function \(name())(...) \(block(inner)) end"
        }
    }

    private mutating func suffixed(_ depth: Int) -> String {
        switch depth <= 0 ? 0 : number(5) {
        case 1: "\(suffixed(depth - 1)).\(name())"
        case 2: "\(suffixed(depth - 1))[\(expression(depth - 1))]"
        case 3: "(\(expression(depth - 1))).\(name())"
        case 4: "\(suffixed(depth - 1))(\(expression(depth - 1)))"
        default: name()
        }
    }

    private mutating func expression(_ depth: Int) -> String {
        let inner = depth - 1
        switch depth <= 0 ? number(4) : number(12) {
        case 0: return name()
        case 1: return pick(["1", "0x1F", "2.5", "1e3", "nil", "true", "false"])
        case 2: return pick(["'a'", "\"b\"", "[[c]]", "[=[d]=]", "'\\u{41}\\z  \\x41'"])
        case 3: return pick(["...", "{}", "x"])
        case 4, 5:
            let sign = pick([
                "+", "-", "*", "/", "//", "%", "^", "..", "==", "~=", "<", "<=", "and", "or", "&", "|", "~", "<<",
            ])
            return "\(expression(inner)) \(sign) \(expression(inner))"
        case 6: return pick(["not ", "- ", "# ", "~ "]) + expression(inner)
        case 7: return "(\(expression(inner)))"
        case 8:
            return
                "{ \(expressions(inner)), \(name()) = \(expression(inner)); [\(expression(inner))] = \(expression(inner)) }"
        case 9: return "function(\(name()), ...) \(block(inner)) end"
        default: return suffixed(depth)
        }
    }
}
