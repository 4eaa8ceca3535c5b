import Diagnostics

/// Words for what a rule reads: every built-in name in both languages.
public enum NameText {
    /// The words for a name; a name that a rule declared itself stands in quotes.
    ///
    /// ```swift
    /// NameText.text("previous", in: .vi)   // “số liệu kỳ trước”
    /// NameText.text("staff", in: .en)      // ““staff””
    /// ```
    public static func text(_ name: String, in language: Language) -> String {
        words[name]?.text(in: language) ?? "“\(name)”"
    }

    static let words: [String: LocalizedText] = [
        "value": LocalizedText(vi: "số liệu thực hiện", en: "value"),
        "previous": LocalizedText(vi: "số liệu kỳ trước", en: "previous value"),
        "baseline": LocalizedText(vi: "số liệu năm gốc", en: "baseline"),
        "history": LocalizedText(vi: "số liệu các kỳ", en: "history"),
        "target": LocalizedText(vi: "chỉ tiêu kế hoạch", en: "target"),
        "target_upper": LocalizedText(vi: "mức trên của chỉ tiêu", en: "upper end of the target"),
        "threshold": LocalizedText(vi: "ngưỡng", en: "threshold"),
        "weight": LocalizedText(vi: "trọng số", en: "weight"),
        "meets": LocalizedText(vi: "kết quả so với chỉ tiêu", en: "comparison with the target"),
        "relation": LocalizedText(vi: "quan hệ với chỉ tiêu", en: "relation to the target"),
        "direction": LocalizedText(vi: "chiều của chỉ tiêu", en: "direction"),
        "measure": LocalizedText(vi: "đơn vị tính", en: "measure"),
        "flag": LocalizedText(vi: "dấu hiệu của số liệu", en: "flag"),
        "printed_decimals": LocalizedText(vi: "số chữ số thập phân đã in", en: "printed decimals"),
        "final_target": LocalizedText(vi: "chỉ tiêu cuối kỳ", en: "final target"),
        "final_year": LocalizedText(vi: "năm của chỉ tiêu cuối kỳ", en: "year of the final target"),
        "first_met_year": LocalizedText(vi: "năm đầu tiên đạt chỉ tiêu cuối kỳ", en: "first year that met it"),
        "baseline_year": LocalizedText(vi: "năm gốc", en: "baseline year"),
        "year": LocalizedText(vi: "năm", en: "year"),
        "period": LocalizedText(vi: "kỳ", en: "period"),
        "period_start": LocalizedText(vi: "ngày đầu kỳ", en: "first day of the period"),
        "period_end": LocalizedText(vi: "ngày cuối kỳ", en: "last day of the period"),
        "as_of": LocalizedText(vi: "ngày đánh giá", en: "evaluation date"),
        "open": LocalizedText(vi: "kỳ chưa kết thúc", en: "whether the period is open"),
        "unit": LocalizedText(vi: "đơn vị", en: "unit"),
        "unit_level": LocalizedText(vi: "cấp của đơn vị", en: "level of the unit"),
        "indicator": LocalizedText(vi: "mã chỉ tiêu", en: "indicator"),
        "task": LocalizedText(vi: "mã nhiệm vụ", en: "task"),
        "objective": LocalizedText(vi: "mục tiêu", en: "objective"),
        "assigned_on": LocalizedText(vi: "ngày giao", en: "date of assignment"),
        "deadline": LocalizedText(vi: "thời hạn", en: "deadline"),
        "first_deadline": LocalizedText(vi: "thời hạn ban đầu", en: "first deadline"),
        "started_on": LocalizedText(vi: "ngày bắt đầu", en: "starting date"),
        "completed_on": LocalizedText(vi: "ngày hoàn thành", en: "date of completion"),
        "ongoing": LocalizedText(vi: "nhiệm vụ thường xuyên", en: "whether the task is ongoing"),
        "peer_rank": LocalizedText(vi: "thứ hạng trong nhóm", en: "rank among the peers"),
        "peer_count": LocalizedText(vi: "số đơn vị trong nhóm", en: "number of peers"),
        "peer_best": LocalizedText(vi: "số liệu tốt nhất của nhóm", en: "best of the peers"),
        "peer_mean": LocalizedText(vi: "trung bình của nhóm", en: "mean of the peers"),
        "peer_sd": LocalizedText(vi: "độ lệch chuẩn của nhóm", en: "standard deviation of the peers"),
        "children": LocalizedText(vi: "kết quả thành phần", en: "verdicts below it"),
        "child_count": LocalizedText(vi: "số thành phần", en: "number of verdicts below it"),
        "child_met": LocalizedText(vi: "số thành phần đạt", en: "number met below it"),
        "child_missed": LocalizedText(vi: "số thành phần không đạt", en: "number missed below it"),
        "child_no_data": LocalizedText(vi: "số thành phần thiếu số liệu", en: "number without data below it"),
        "child_score": LocalizedText(vi: "điểm bình quân của các thành phần", en: "mean score of what is below it"),
        "child_coverage": LocalizedText(vi: "tỷ trọng thành phần có điểm", en: "share of weight with a score"),
    ]
}
