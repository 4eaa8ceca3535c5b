/// The ways in which a period may be written, in tables and in plan.lua. Case, Vietnamese marks and blanks don't count.
///
/// | canonical | also read |
/// |---|---|
/// | `2016` | `Năm 2016`, `Cả năm 2016`, `12 tháng năm 2016`, `2016-12M` |
/// | `2016-Q2` | `Quý II/2016`, `Quý 2 năm 2016`, `QII/2016`, `Q2/2016`, `Q2 2016`, `2016Q2` |
/// | `2016-H1` | `6 tháng đầu năm 2016`, `6 tháng năm 2016`, `6T/2016`, `H1/2016`, `nửa đầu năm 2016` |
/// | `2016-H2` | `6 tháng cuối năm 2016`, `H2/2016`, `nửa cuối năm 2016` |
/// | `2016-9M` | `9 tháng đầu năm 2016`, `9 tháng năm 2016`, `9T/2016`, `9M/2016`; so `2016-1M` to `2016-11M` |
/// | `2016-06` | `Tháng 6/2016`, `tháng 6 năm 2016`, `T6/2016`, `6/2016`, `06-2016`, `2016/6`, `June 2016` |
/// | `2016-01..2016-09` | `Tháng 1-9/2016`, `từ tháng 1 đến tháng 9/2016`, `01/2016 - 09/2016` |
/// | `2016-Q1..2016-Q3` | `Quý I-III/2016`, `Quý I, II, III/2016`, `Quý I/2016 - Quý III/2016` |
/// | `2016..2020` | `2016-2020`, `Giai đoạn 2016-2020`, `2016 đến 2020` |
///
/// `2016-6M` is not `2016-H1`: their days are the same, but before the one comes `2015-6M`, before the other `2015-H2`.
/// Ends of different kinds, or in the wrong order, can't be read, nor a list with gaps (`Quý I, III/2016`).
enum PeriodWording {
    static func read(_ text: String) -> PeriodSpan? {
        guard var words = WordCursor(text), let span = words.takePeriod(), words.isAtEnd else { return nil }
        return span
    }
}

extension WordCursor {
    /// Takes a period: one, or two with what joins them.
    mutating func takePeriod() -> PeriodSpan? {
        attempt { words in
            _ = words.take(phrase: "giai doan")
            _ = words.take("tu", "from")
            _ = words.take("cac")
            guard var span = words.takeOnePeriod() else { return nil }
            if span.isOne {
                let joined: PeriodSpan? = words.attempt { ahead in
                    guard let joint = ahead.takeJoint(), let end = ahead.takeOnePeriod() else { return nil }
                    return span.upTo(end).flatMap { joint.allows(from: span.first, to: end.first) ? $0 : nil }
                }
                span = joined ?? span
            }
            return span
        }
    }

    private mutating func takeOnePeriod() -> PeriodSpan? {
        attempt { $0.takeYearFirst() } ?? attempt { $0.takeWholeYear() } ?? attempt { $0.takeQuarters() }
            ?? attempt { $0.takeMonths() } ?? attempt { $0.takeHalf() } ?? attempt { $0.takeMonthsOfYear() }
            ?? attempt { $0.takeNumberFirst() }
    }

    /// `2016`, `2016-Q2`, `2016-H1`, `2016-9M`, `2016-06`.
    private mutating func takeYearFirst() -> PeriodSpan? {
        guard let year = takeYear() else { return nil }
        let part: PeriodSpan? = attempt { words in
            let mark = words.take(marks: "-", "/")
            if let quarter = words.takeQuarterHead() { return .one(.quarter, quarter, of: year) }
            if words.take("h") { return words.takeNumber().flatMap { .one(.half, $0, of: year) } }
            guard let number = words.takeNumber() else { return nil }
            if words.take("m") { return .firstMonths(number, of: year) }
            return mark == nil ? nil : .one(.month, number, of: year)
        }
        return part ?? .one(.year, of: year)
    }

    /// `Năm 2016`, `Cả năm 2016`.
    private mutating func takeWholeYear() -> PeriodSpan? {
        _ = take("ca")
        guard take("nam", "year") else { return nil }
        return takeYear().flatMap { .one(.year, of: $0) }
    }

    /// `Quý II/2016`, `Quý I-III/2016`, `2nd quarter 2016`.
    private mutating func takeQuarters() -> PeriodSpan? {
        guard let first = takeQuarterHead() else { return nil }
        return takeFurther(.quarter, from: first) { $0.takeQuarterHead() ?? $0.takeOrdinal() }
    }

    /// `Tháng 6/2016`, `Tháng 1-9/2016`, `T6/2016`, `June 2016`.
    private mutating func takeMonths() -> PeriodSpan? {
        guard let first = takeMonthHead() else { return nil }
        return takeFurther(.month, from: first) { $0.takeMonthHead() ?? $0.takeOrdinal() }
    }

    /// `H1/2016`, `nửa đầu năm 2016`, `first half of 2016`.
    private mutating func takeHalf() -> PeriodSpan? {
        var half: Int?
        if take("h") {
            half = takeNumber()
        } else if take(phrase: "nua dau") || take(phrase: "first half") {
            half = 1
        } else if take(phrase: "nua cuoi") || take(phrase: "second half") {
            half = 2
        }
        guard let half, let year = takeYearAfter() else { return nil }
        return .one(.half, half, of: year)
    }

    /// `6 tháng đầu năm 2016`, `6 tháng cuối năm 2016`, `9 tháng năm 2016`, `9T/2016`, `first 9 months of 2016`.
    private mutating func takeMonthsOfYear() -> PeriodSpan? {
        _ = take("first")
        let spelled = attempt { $0.take(["ba": 3, "sau": 6, "chin": 9]) }
        guard let count = spelled ?? takeNumber(), take("thang", "t", "months") else { return nil }
        let isEnd = take("cuoi")
        // “Sau tháng năm” would be “after May”.
        guard isEnd || take("dau") || spelled == nil, let year = takeYearAfter() else { return nil }
        switch (count, isEnd) {
        case (6, _): return .one(.half, isEnd ? 2 : 1, of: year)
        case (3, true): return .one(.quarter, 4, of: year)
        case (_, true): return nil
        case (_, false): return .firstMonths(count, of: year)
        }
    }

    /// `6/2016`, `06-2016`, `9M/2016`, `2nd quarter 2016`.
    private mutating func takeNumberFirst() -> PeriodSpan? {
        guard let number = takeNumber() else { return nil }
        if take("m") { return takeYearAfter().flatMap { .firstMonths(number, of: $0) } }
        if take("st", "nd", "rd", "th"), take("quarter") {
            return takeYearAfter().flatMap { .one(.quarter, number, of: $0) }
        }
        guard take(marks: "/", "-") != nil, let year = takeYear() else { return nil }
        return .one(.month, number, of: year)
    }
}
