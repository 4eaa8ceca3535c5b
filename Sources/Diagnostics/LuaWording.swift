/// What Lua says of scripts, in Vietnamese too. Lua itself speaks English; its sentences are few.
public enum LuaWording {
    /// The sentence in both languages; one that is not known here, as a rule's own message, is the same in both.
    ///
    /// ```swift
    /// LuaWording.text(of: "'end' expected near <eof>").vi   // "thiếu 'end' trước chỗ hết tệp"
    /// ```
    public static func text(of message: String) -> LocalizedText {
        // A script's own message may be of any length; none of Lua's is so long.
        guard message.utf8.count <= longest else { return LocalizedText(message) }
        return LocalizedText(vi: vietnamese(message, sentences) ?? message, en: message)
    }

    /// The name that is none, where that is what the message says.
    public static func unknownName(in message: String) -> String? {
        message.utf8.count <= longest ? pieces(of: message, as: "unknown name '%'")?.first : nil
    }

    private static let longest = 500

    /// The translation of the first sentence that fits; `%` stands for what differs, which is translated by itself.
    private static func vietnamese(_ message: String, _ sentences: [(en: String, vi: String)]) -> String? {
        for sentence in sentences {
            guard let pieces = pieces(of: message, as: sentence.en) else { continue }
            var text = ""
            var rest = pieces[...]
            for letter in sentence.vi {
                if letter == "%", let piece = rest.popFirst() { text += word(piece) } else { text.append(letter) }
            }
            return text
        }
        return nil
    }

    /// What stands for the `%` of a pattern; nil where the text doesn't fit it.
    private static func pieces(of text: String, as pattern: String) -> [String]? {
        let literals = pattern.split(separator: "%", omittingEmptySubsequences: false)
        guard text.hasPrefix(literals[0]) else { return nil }
        var rest = text.dropFirst(literals[0].count)
        var pieces: [String] = []
        for (place, literal) in literals.enumerated().dropFirst() {
            if place == literals.count - 1 {
                guard rest.hasSuffix(literal) else { return nil }
                pieces.append(String(rest.dropLast(literal.count)))
                rest = ""
            } else {
                guard let range = rest.firstRange(of: literal) else { return nil }
                pieces.append(String(rest[..<range.lowerBound]))
                rest = rest[range.upperBound...]
            }
        }
        return rest.isEmpty ? pieces : nil
    }

    /// A piece of a sentence: a kind of value, a variable, a character that does not belong there, or a name.
    private static func word(_ piece: String) -> String {
        if let kind = kinds[piece] { return kind }
        for (en, vi) in variables where piece.hasPrefix(en + " '") { return vi + piece.dropFirst(en.count) }
        // Lua shows a byte beyond ASCII as '<226>': mostly a curly quote or another letter of a word processor.
        if piece.hasPrefix("'<\\"), piece.hasSuffix(">'") {
            return "một ký tự lạ (có phải ngoặc kép cong thay cho \"?)"
        }
        return piece
    }

    private static let kinds = [
        "nil": "nil (không có giá trị)", "number": "số", "string": "văn bản", "table": "bảng", "boolean": "đúng/sai",
        "function": "hàm", "userdata": "đối tượng", "no value": "không có gì", "integer": "số nguyên",
        "<eof>": "chỗ hết tệp", "<name>": "một tên",
    ]

    private static let variables = [
        ("local", "biến"), ("global", "tên"), ("field", "mục"), ("upvalue", "biến"), ("constant", "hằng"),
        ("method", "hàm"),
    ]
}
