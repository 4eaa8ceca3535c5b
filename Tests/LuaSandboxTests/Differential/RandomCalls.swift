/// Calls of library functions, made by chance: Lua source that returns what `show` makes of the results.
///
/// Small subjects, so that stock Lua ends too; every sign of the pattern language, also where it is malformed.
struct RandomCalls {
    private var chance: SplitMix

    init(seed: UInt64) { chance = SplitMix(seed: seed) }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list.randomElement(using: &chance)! }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &chance) }
    private mutating func often(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// A Lua literal of any bytes.
    static func literal(_ bytes: some Sequence<UInt8>) -> String {
        "\"" + bytes.map { isPlain($0) ? String(UnicodeScalar($0)) : "\\" + padded($0) }.joined() + "\""
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 32
    }

    private static func padded(_ byte: UInt8) -> String {
        let digits = String(byte)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }

    // MARK: - Patterns

    private static let pieces = [
        "a", "b", "ab", "a", "b", " ", ".", "1", "(", ")", "[", "]", "%", "-", "\0", "\n", "Đ", "ế", "ạt", "Kế hoạch",
        "năm 2016",
        "\u{301}", "_", "xx", "%d", "A",
    ]

    private mutating func subject() -> [UInt8] {
        if often(10) {
            return Array(pick(["", "Tăng 2,5% so với 1.847 năm 2016", "(a(b)c)", "[[x]]", "THE (quick) fox"]).utf8)
        }
        var bytes = (0..<number(0...8)).flatMap { _ in Array(pick(Self.pieces).utf8) }
        if often(10) { bytes.append(UInt8(number(0...255))) }
        return bytes
    }

    private static let classes = Array("acdglpsuwxzACDGLPSUWXZ.%()[]-+*?^$1")
    private static let items = ["a", "b", "1", " ", ".", "x", "%d", "%w", "%s", "Đ", "ế", "ạ", "%.", "%%", "%(", "\0"]

    private mutating func set() -> String {
        let members = (0..<number(0...3)).map { _ in
            pick(["a", "b-d", "%w", "%d", "]", "^", "-", "%]", "Đ", "\u{80}-\u{7FF}", "0-9", "z-a", "%a-z", "\0", "."])
        }
        return "[" + (often(25) ? "^" : "") + members.joined() + (often(96) ? "]" : "")
    }

    private mutating func item() -> String {
        switch number(1...12) {
        case 1...5: pick(Self.items)
        case 6: "%" + String(pick(Self.classes))
        case 7, 8: set()
        case 9: pick(["%b()", "%b[]", "%baa", "%b", "%b("])
        case 10: "%f" + (often(90) ? set() : "a")
        case 11: "%" + String(number(0...3))
        default: "."
        }
    }

    private mutating func pattern() -> [UInt8] {
        var text = often(15) ? "^" : ""
        var open = 0
        for _ in 0..<number(0...6) {
            if often(15) {
                text += often(20) ? "()" : "("
                if !text.hasSuffix("()") { open += 1 }
            }
            text += item()
            if often(45) { text += pick(["*", "+", "-", "?"]) }
            if open > 0 && often(50) {
                text += ")"
                open -= 1
            }
        }
        if often(95) { text += String(repeating: ")", count: open) }
        if often(15) { text += "$" }
        if often(2) { text += pick([")", "%", "[", "%f"]) }
        return Array(text.utf8)
    }

    private mutating func replacement() -> String {
        switch number(1...5) {
        case 1, 2:
            let text = (0..<number(0...3)).map { _ in
                pick(["x", "%0", "%1", "%2", "%%", "Đ", "-", often(10) ? "%" : "y"])
            }
            return Self.literal(text.joined().utf8)
        case 3: return "{ a = 'A', b = false, [' '] = 1, ['1'] = 2.5, [1] = 'one' }"
        case 4: return "function(...) return (...) end"
        default:
            return pick(["function(a, b) return b end", "function() end", "7", "function(s) return #tostring(s) end"])
        }
    }

    mutating func patternCall() -> String {
        let s = Self.literal(subject())
        let p = Self.literal(pattern())
        let start = often(40) ? ", \(number(-12...12))" : ""
        switch number(1...5) {
        case 1: return "show(string.find(\(s), \(p)\(start)))"
        case 2: return "show(string.match(\(s), \(p)\(start)))"
        case 3: return "show(string.find(\(s), \(p), \(number(-3...6)), \(often(50))))"
        case 4:
            return "(function() local r = {} for a, b, c in string.gmatch(\(s), \(p)\(start)) do r[#r + 1] = "
                + "show(a, b, c) end return table.concat(r, ';') end)()"
        default:
            let most = often(30) ? ", \(number(-1...4))" : ""
            return "show(string.gsub(\(s), \(p), \(replacement())\(most)))"
        }
    }

    // MARK: - Other functions

    private static let extremes = [
        "math.mininteger", "math.maxinteger", "0", "-1", "1", "2", "3", "-2", "-3", "5", "2.0", "'2'", "1e300", "-0.0",
        "255", "2.5",
    ]
    private static let figures = [
        "0", "-1", "7", "255", "-0.0", "0.1", "1e15", "1e300", "2^53", "-1.5", "math.huge", "math.mininteger", "'12'",
        "'x'", "1/3",
        "123456789", "'Đạt'", "true", "nil",
    ]

    private mutating func format() -> String {
        let flags = (0..<number(0...2)).map { _ in pick(["-", "0", "+", " ", "#"]) }.joined()
        let width = often(40) ? String(number(0...22)) : ""
        let precision = often(40) ? "." + (often(80) ? String(number(0...12)) : "") : ""
        return "%" + flags + width + precision + pick(Array("dioxXucsqeEfgGaA%sdfgy").map(String.init))
    }

    mutating func otherCall() -> String {
        let s = Self.literal(subject())
        switch number(1...7) {
        case 1: return "show(string.sub(\(s), \(pick(Self.extremes)), \(pick(Self.extremes))))"
        case 2:
            return
                "show(string.rep(\(s), \(pick(["0", "-1", "1", "3", "2.0", "'2'", "2.5", "7"])), \(Self.literal(subject()))))"
        case 3:
            let count = number(1...3)
            let text = (0..<count).map { _ in pick(["", "x", "Đ"]) + format() }.joined()
            let values = (0..<number(count - 1...count)).map { _ in ", " + pick(Self.figures) }.joined()
            return "show(string.format(\(Self.literal(text.utf8))\(values)))"
        case 4:
            let list = (0..<number(0...12)).map { _ in String(number(-9...9)) + (often(20) ? ".5" : "") }.joined(
                separator: ", "
            )
            let less = pick(["", ", function(a, b) return a > b end", ", function(a, b) return a < b end"])
            return "(function() local t = { \(list) } table.sort(t\(less)) return show(table.unpack(t)) end)()"
        case 5:
            let list = (0..<number(0...8)).map { _ in Self.literal(subject()) }.joined(separator: ", ")
            return "(function() local t = { \(list) } table.sort(t) return show(table.unpack(t)) end)()"
        case 6:
            let list = (0..<number(0...5)).map { _ in pick(["1", "2.5", "'a'", "'Đ'", "nil", "{}"]) }.joined(
                separator: ", "
            )
            let range = often(50) ? ", \(pick(["1", "0", "2", "-1", "3"])), \(pick(["1", "2", "3", "5", "0"]))" : ""
            return "show(table.concat({ \(list) }, \(Self.literal(subject()))\(range)))"
        default:
            let word = pick(["upper", "lower", "reverse", "len", "byte"])
            return word == "byte"
                ? "show(string.byte(\(s), \(pick(Self.extremes)), \(pick(["1", "-1", "3", "0"]))))"
                : "show(string.\(word)(\(s)))"
        }
    }
}
