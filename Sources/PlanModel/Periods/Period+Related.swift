/// Periods that stand in a fixed relation to one, as bindings ask for them.
extension Period {
    /// The period so far back: `2014` is two periods before `2016`. Nil for a named one, and before the year 1000.
    ///
    /// ```swift
    /// PeriodCalendar().period("2016-Q1")?.back(.periods(1))?.text   // "2015-Q4"
    /// PeriodCalendar().period("2016-Q1")?.back(.years(1))?.text     // "2015-Q1"
    /// ```
    public func back(_ lag: Lag) -> Period? {
        switch lag {
        case .periods(let count):
            var period: Period? = self
            for _ in 0..<max(0, count) { period = period?.previous }
            return period
        case .years(let count):
            return span?.back(years: count).map { Period($0, in: reportYear) }
        }
    }

    /// The shorter periods that it is made of, in the order of the calendar; empty where it is not made of whole ones
    /// (`2016-9M` has no halves), and for a named one.
    public func parts(_ kind: SubPeriods) -> [Period] {
        let step: PeriodStep =
            switch kind {
            case .quarters: .quarter
            case .halves: .half
            case .months: .month
            }
        return span?.parts(step).map { Period($0, in: reportYear) } ?? []
    }

    /// Whether figures of both can stand in one series: two years, two quarters, the first nine months of two years. A
    /// named period is of one kind with itself alone.
    ///
    /// ```swift
    /// // of 2016-Q1 and 2015-Q4: true · of 2016-Q1 and 2016-H1: false · of 2016-9M and 2016-06: false
    /// ```
    public func isSameKind(as other: Period) -> Bool {
        guard let span, let otherSpan = other.span else { return self == other }
        if span.step != otherSpan.step || span.isOne != otherSpan.isOne { return false }
        if span.isFromYearStart != otherSpan.isFromYearStart { return false }
        if span.isOne { return true }
        let years = otherSpan.year - span.year
        return years >= 0 ? otherSpan.back(years: years) == span : span.back(years: -years) == otherSpan
    }
}
