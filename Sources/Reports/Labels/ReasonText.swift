import Diagnostics

/// Words for the fixed codes of `reason` in `verdicts.csv`.
public enum ReasonText {
    /// The words for a reason as it is written; empty for none. A code that isn't known stands as it is.
    ///
    /// ```swift
    /// ReasonText.text("missing:value;missing:previous", in: .vi)
    /// // “thiếu số liệu thực hiện; thiếu số liệu kỳ trước”
    /// ```
    public static func text(_ reason: String, in language: Language) -> String {
        reason.split(separator: ";").map { one(String($0), language) }.joined(separator: "; ")
    }

    private static func one(_ code: String, _ language: Language) -> String {
        if let words = whole[code] { return words.text(in: language) }
        guard let colon = code.firstIndex(of: ":"), let words = named[String(code[..<colon])] else { return code }
        let name = NameText.text(String(code[code.index(after: colon)...]), in: language)
        return DiagnosticText.fill(words.text(in: language), with: ["name": .text(name)], in: language)
    }

    /// Codes that name nothing.
    static let whole: [String: LocalizedText] = [
        "unit_ended": LocalizedText(vi: "đơn vị không còn tồn tại trong kỳ", en: "the unit had ended"),
        "unit_not_begun": LocalizedText(vi: "đơn vị chưa được thành lập trong kỳ", en: "the unit had not begun"),
        "not_applicable": LocalizedText(vi: "số liệu được ghi là không áp dụng", en: "flagged as not applicable"),
        "no_target": LocalizedText(vi: "không có chỉ tiêu được giao", en: "no target was set"),
        "no_threshold": LocalizedText(vi: "không có ngưỡng được quy định", en: "no threshold was set"),
        "withheld": LocalizedText(vi: "số liệu không được công bố", en: "the figure is withheld"),
        "limit:instructions": LocalizedText(vi: "quy tắc chạy quá lâu", en: "the rule ran too long"),
        "limit:memory": LocalizedText(vi: "quy tắc dùng quá nhiều bộ nhớ", en: "the rule used too much memory"),
        "limit:assignment": LocalizedText(
            vi: "không chạy, vì quy tắc đã vượt giới hạn quá nhiều lần",
            en: "not run, for the rule hit limits too often"
        ),
    ]

    /// Codes that name what a rule reads.
    static let named: [String: LocalizedText] = [
        "missing": LocalizedText(vi: "thiếu {name}", en: "{name} missing"),
        "unreadable": LocalizedText(vi: "không đọc được {name}", en: "{name} can't be read"),
        "conflict": LocalizedText(vi: "các bản ghi của {name} mâu thuẫn nhau", en: "contradicting revisions of {name}"),
    ]
}
