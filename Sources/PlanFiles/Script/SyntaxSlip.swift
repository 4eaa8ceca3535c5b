import Diagnostics
import LuaSyntax

/// A mistake that people make who write other languages, or a spreadsheet, day in, day out: `!=` for `~=`, `2,5` for `2.5`.
/// It says what Lua writes instead, and where that is certain how to mend it.
struct SyntaxSlip {
    let problem: LocalizedText
    /// The bytes that are wrong.
    let range: Range<Int32>
    /// What belongs there; nil where that is not certain.
    let replacement: String?

    /// Nil where the mistake is none of these.
    init?(_ error: SyntaxError, in tree: SyntaxTree) {
        let reader = SlipReader(tree, at: error)
        guard
            let slip = reader.elseIf() ?? reader.equals() ?? reader.sign() ?? reader.decimal() ?? reader.quote()
                ?? reader.word() ?? reader.brace()
        else { return nil }
        self = slip
    }

    fileprivate init(_ range: Range<Int32>, _ replacement: String?, vi: String, en: String) {
        self.range = range
        self.replacement = replacement
        problem = LocalizedText(vi: vi, en: en)
    }
}

private struct SlipReader {
    private let tree: SyntaxTree
    private let error: SyntaxError
    /// The token that the error is about.
    private let place: Int

    init(_ tree: SyntaxTree, at error: SyntaxError) {
        self.tree = tree
        self.error = error
        var (low, high) = (0, tree.tokens.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if tree.tokens[middle].end <= error.start { low = middle + 1 } else { high = middle }
        }
        place = low
    }

    private func kind(_ offset: Int) -> TokenKind? { token(offset)?.kind }

    private func token(_ offset: Int) -> Token? {
        tree.tokens.indices.contains(place + offset) ? tree.tokens[place + offset] : nil
    }

    private func text(_ offset: Int) -> String {
        token(offset).map { tree.source.text($0.start..<$0.end) } ?? ""
    }

    /// Whether these bytes stand at an offset.
    private func has(_ text: String, at start: Int32) -> Bool {
        start >= 0 && tree.source.bytes.dropFirst(Int(start)).starts(with: text.utf8)
    }

    /// Signs of other languages, the longer ones first.
    private static let signs: [(sign: String, lua: String, vi: String, en: String)] = [
        ("===", "==", "so sánh bằng", "equality"), ("!==", "~=", "so sánh khác", "inequality"),
        (">==", ">=", "lớn hơn hoặc bằng", "at least"), ("<==", "<=", "nhỏ hơn hoặc bằng", "at most"),
        ("!=", "~=", "so sánh khác", "inequality"), ("<>", "~=", "so sánh khác", "inequality"),
        ("=>", ">=", "lớn hơn hoặc bằng", "at least"), ("=<", "<=", "nhỏ hơn hoặc bằng", "at most"),
        ("≥", ">=", "lớn hơn hoặc bằng", "at least"), ("≤", "<=", "nhỏ hơn hoặc bằng", "at most"),
        ("≠", "~=", "so sánh khác", "inequality"), ("&&", "and", "“và”", "“and”"), ("||", "or", "“hoặc”", "“or”"),
        (":=", "=", "phép gán", "assignment"), ("×", "*", "phép nhân", "multiplication"),
        ("÷", "/", "phép chia", "division"), ("−", "-", "dấu trừ", "minus"), ("–", "-", "dấu trừ", "minus"),
        ("!", "not ", "“không”", "“not”"),
    ]

    func sign() -> SyntaxSlip? {
        for (sign, lua, vi, en) in SlipReader.signs {
            for back in 0..<Int32(sign.utf8.count) where has(sign, at: error.start - back) {
                let start = error.start - back
                let written = lua.last == " " ? String(lua.dropLast()) : lua
                return SyntaxSlip(
                    start..<start + Int32(sign.utf8.count),
                    lua,
                    vi: "Lua không có '\(sign)': \(vi) viết là \(written)",
                    en: "Lua has no '\(sign)': \(en) is written \(written)"
                )
            }
        }
        if ["+=", "-=", "*=", "/="].contains(where: { has($0, at: error.start) }), kind(-1) == .name {
            let (sign, name) = (text(0), text(-1))
            return SyntaxSlip(
                error.start..<error.start + 2,
                nil,
                vi: "Lua không có '\(sign)=': hãy viết \(name) = \(name) \(sign) …",
                en: "Lua has no '\(sign)=': write \(name) = \(name) \(sign) …"
            )
        }
        if has("?", at: error.start) {
            return SyntaxSlip(
                error.start..<error.start + 1,
                nil,
                vi: "Lua không có '? :': hãy viết điều_kiện and a or b, hoặc dùng if",
                en: "Lua has no '? :': write condition and a or b, or use if"
            )
        }
        if has("//", at: error.start), kind(-1) == nil || startsLine {
            return SyntaxSlip(
                error.start..<error.start + 2,
                "--",
                vi: "ghi chú trong Lua bắt đầu bằng --",
                en: "a comment in Lua begins with --"
            )
        }
        return nil
    }

    private var startsLine: Bool {
        guard let before = token(-1) else { return true }
        return tree.source.position(of: before.end).line < tree.source.position(of: error.start).line
    }

    /// `if x = 5 then`: what was meant is a comparison.
    func equals() -> SyntaxSlip? {
        guard kind(0) == .assign, kind(1) != .greater, kind(1) != .less, error.start == token(0)?.start else {
            return nil
        }
        var replacement: String? = "=="
        switch error.kind {
        case .expected(.then), .expected(.do), .returnIsNotLast: break
        case .expectedToClose(.rightParenthesis, opened: _, let opened):
            // Between the parentheses of a call something else may be meant.
            let before = tree.tokens.lastIndex { $0.end <= opened }
            if let before, [.name, .rightParenthesis, .rightBracket, .string].contains(tree.tokens[before].kind) {
                replacement = nil
            }
        default: return nil
        }
        return SyntaxSlip(
            error.start..<error.start + 1,
            replacement,
            vi: "so sánh bằng viết là ==; dấu = là gán giá trị",
            en: "to compare, write ==; = gives a value"
        )
    }

    /// `2,5`: in Lua the decimal mark is a point.
    func decimal() -> SyntaxSlip? {
        guard kind(0) == .comma, let before = token(-1), let comma = token(0), let after = token(1),
            before.kind == .integer, after.kind == .integer, before.end == comma.start, comma.end == after.start
        else { return nil }
        let (whole, part) = (text(-1), text(1))
        return SyntaxSlip(
            comma.start..<comma.end,
            ".",
            vi: "số thập phân trong Lua viết bằng dấu chấm: \(whole).\(part)",
            en: "the decimal mark in Lua is a point: \(whole).\(part)"
        )
    }

    /// Quotes as text processors make them.
    func quote() -> SyntaxSlip? {
        let curly = ["“", "”", "„", "‘", "’", "«", "»"]
        for mark in curly where has(mark, at: error.start) {
            return SyntaxSlip(
                error.start..<error.start + Int32(mark.utf8.count),
                "\"",
                vi: "ngoặc kép cong '\(mark)'; hãy dùng ngoặc kép thẳng \"",
                en: "a curly quote '\(mark)'; use the straight quote \""
            )
        }
        guard error.kind == .unfinishedString, let closing = text(0).lastIndex(of: "”") else { return nil }
        let start = error.start + Int32(text(0)[..<closing].utf8.count)
        return SyntaxSlip(
            start..<start + 3,
            "\"",
            vi: "văn bản mở bằng ngoặc kép thẳng nhưng đóng bằng ngoặc kép cong '”'",
            en: "the text opens with a straight quote but closes with a curly one '”'"
        )
    }

    /// `elif` and its like.
    func word() -> SyntaxSlip? {
        guard kind(-1) == .name, ["elif", "elsif", "elseIf", "ElseIf", "else_if"].contains(text(-1)),
            let before = token(-1)
        else { return nil }
        return SyntaxSlip(
            before.start..<before.end,
            "elseif",
            vi: "“nếu không thì nếu” viết là elseif",
            en: "“else if” is written elseif"
        )
    }

    /// `{ … }` around a block.
    func brace() -> SyntaxSlip? {
        let opens = kind(0) == .leftBrace && [.then, .do, .else, .rightParenthesis].contains(kind(-1))
        guard opens || (kind(0) == .rightBrace && error.kind == .returnIsNotLast) else { return nil }
        return SyntaxSlip(
            error.start..<error.start + 1,
            nil,
            vi: "khối lệnh trong Lua không có ngoặc nhọn: if … then … end, function(…) … end",
            en: "a block in Lua has no braces: if … then … end, function(…) … end"
        )
    }

    /// `else if` opens a block of its own, which then lacks its `end`.
    func elseIf() -> SyntaxSlip? {
        guard case .expectedToClose(.end, opened: _, let opened) = error.kind else { return nil }
        let tokens = tree.tokens
        let pairs = tokens.indices.dropLast().filter { tokens[$0].kind == .else && tokens[$0 + 1].kind == .if }
        guard let first = pairs.first(where: { tokens[$0].start > opened }) else { return nil }
        let missing = tree.errors.count {
            if case .expectedToClose(.end, opened: _, at: _) = $0.kind { true } else { false }
        }
        return SyntaxSlip(
            tokens[first].start..<tokens[first + 1].end,
            pairs.count == 1 && missing == 1 ? "elseif" : nil,
            vi: "“nếu không thì nếu” viết liền: elseif; 'else if' mở thêm một khối và cần thêm một end",
            en: "“else if” is one word: elseif; 'else if' opens one more block, which wants an end of its own"
        )
    }
}
