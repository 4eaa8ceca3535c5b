import PlanModel

/// The words that cells of certain columns may hold. The lists are closed.
enum TableWords {
    static let directions = WordList<Direction>([
        (.up, ["up", "tăng", "càng cao càng tốt"]),
        (.down, ["down", "giảm", "càng thấp càng tốt"]),
        (.none, ["none", "không"]),
    ])

    static let relations = WordList<TargetRelation>([
        (.atLeast, ["at_least", "ít nhất", "tối thiểu", "đạt ít nhất", ">=", "≥"]),
        (.atMost, ["at_most", "nhiều nhất", "tối đa", "không quá", "<=", "≤"]),
        (.above, ["above", "trên", "lớn hơn", ">"]),
        (.below, ["below", "dưới", "nhỏ hơn", "<"]),
        (.equal, ["equal", "bằng", "="]),
        (.between, ["between", "trong khoảng"]),
        (.top, ["top", "xếp hạng", "trong nhóm đầu"]),
        (.increaseBy, ["increase_by", "tăng thêm"]),
        (.decreaseBy, ["decrease_by", "giảm bớt"]),
        (.increaseByPercent, ["increase_by_percent", "tăng thêm %"]),
        (.decreaseByPercent, ["decrease_by_percent", "giảm bớt %"]),
    ])

    static let flags = WordList<FlagSet>([
        (.estimate, ["estimate", "ước", "ước tính"]),
        (.provisional, ["provisional", "sơ bộ"]),
        (.final, ["final", "chính thức"]),
        (.methodBreak, ["break", "thay đổi phương pháp"]),
        (.withheld, ["withheld", "không công bố"]),
        (.notApplicable, ["not_applicable", "không áp dụng"]),
    ])

    /// Names of the series that have a word of their own; another word is the name of another series.
    static let series = WordList<String>([
        ("actual", ["actual", "thực hiện"]),
        ("self", ["self", "tự chấm", "tự đánh giá"]),
        ("appraised", ["appraised", "thẩm định"]),
    ])

    static let carries = WordList<Carry>([(.sum, ["sum", "cộng"])])
}
