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

    // The longer of two that fit comes first.
    private static let sentences: [(en: String, vi: String)] = [
        // The parser.
        ("% expected (to close % at line %) near %", "thiếu % để đóng % ở dòng %, trước %"),
        ("% expected near %", "thiếu % trước %"),
        ("unexpected symbol near %", "có chữ hay dấu không đúng chỗ: %"),
        ("unexpected symbol", "có chữ hay dấu không đúng chỗ"),
        ("syntax error near %", "sai cú pháp ở %"),
        ("unfinished string near %", "văn bản không có ngoặc đóng: %"),
        ("malformed number near %", "số viết sai: %"),
        ("% arguments expected near %", "thiếu tham số của % trước %"),
        ("cannot use '...' outside a vararg function near '...'", "'...' không dùng được ở đây"),
        ("attempt to assign to const variable '%'", "không gán lại được hằng '%'"),
        ("a file must be text, not bytecode", "tệp phải là văn bản chứ không phải mã đã biên dịch"),
        // Values that are not what an operation needs.
        ("attempt to perform arithmetic on a % value (%)", "không tính toán được với % (%)"),
        ("attempt to perform arithmetic on a % value", "không tính toán được với %"),
        ("attempt to index a % value (%)", "không lấy mục được từ % (%)"),
        ("attempt to index a % value", "không lấy mục được từ %"),
        ("attempt to call a % value (%)", "không gọi được %, vì không phải là hàm (%)"),
        ("attempt to call a % value", "không gọi được %, vì không phải là hàm"),
        ("attempt to concatenate a % value (%)", "không nối được % vào văn bản (%)"),
        ("attempt to concatenate a % value", "không nối được % vào văn bản"),
        ("attempt to get length of a % value (%)", "% không có độ dài (%)"),
        ("attempt to compare two % values", "không so sánh được % với nhau"),
        ("attempt to compare % with %", "không so sánh được % với %"),
        ("attempt to perform 'n//0'", "phép chia lấy nguyên cho 0"),
        ("attempt to perform 'n%0'", "phép chia lấy dư cho 0"),
        ("number has no integer representation", "số phải là số nguyên"),
        ("bad argument #% to '%' (% expected, got %)", "tham số thứ % của '%' phải là %, không phải %"),
        ("bad argument #% to '%' (%)", "tham số thứ % của '%' không đúng (%)"),
        ("an error that is no text (%)", "lỗi không kèm lời (%)"),
        // Names.
        ("unknown name '%'", "không có tên '%'"),
        ("'%' is not available here", "'%' không dùng được ở đây"),
        ("'%' can't be set: the table is read-only here", "không gán được '%': bảng này chỉ đọc"),
        (
            "the global '%' can't be set inside a function: it lies outside the rule",
            "trong hàm không gán được tên chung '%'; hãy viết local trước tên"
        ),
        ("there is no file '%'", "không có tệp '%'"),
        ("'%' requires itself", "'%' tự gọi require chính nó"),
        // Declarations.
        ("% takes a name: %", "% cần một tên: %"),
        ("% takes one table: %", "% cần đúng một bảng: %"),
        // Words of rules.
        ("%: '%' must be a number, not %", "%: '%' phải là số, không phải %"),
        ("%: '%' must be a whole number", "%: '%' phải là số nguyên"),
        ("%: '%' must be a table, not %", "%: '%' phải là bảng, không phải %"),
        ("%: the value at '%' must be a number, not %", "%: giá trị ở '%' phải là số, không phải %"),
        ("percent_of_plan: the target is 0", "percent_of_plan: mức đặt ra bằng 0"),
        (
            "percent_of_plan: the value is 0 and less is better",
            "percent_of_plan: số thực hiện bằng 0 trong khi càng giảm càng tốt"
        ),
        (
            "percent_of_plan: 'direction' must be \"up\", \"down\" or \"none\"",
            "percent_of_plan: 'direction' phải là \"up\", \"down\" hoặc \"none\""
        ),
        ("percent: the whole is 0", "percent: mẫu số bằng 0"),
        ("%: there are no values", "%: không có giá trị nào"),
        ("weighted_mean: the weights add up to 0", "weighted_mean: tổng các trọng số bằng 0"),
        ("weighted_mean: a weight is below 0", "weighted_mean: có trọng số âm"),
        (
            "weighted_mean: values and weights have different keys, as '%'",
            "weighted_mean: giá trị và trọng số không cùng khóa, như '%'"
        ),
    ]
}
