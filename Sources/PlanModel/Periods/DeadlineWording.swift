/// The ways in which a deadline may be written. Case, Vietnamese marks and blanks don't count.
///
/// - a day: `2016-06-30`, `30/6/2016`, `ngày 30 tháng 6 năm 2016`, `30 June 2016`, `December 31, 2016`; of
///   `01/01/2016 - 30/6/2016` the last;
/// - a period as `PeriodWording` reads it, for its last day: `Quý II/2016`, `Quý I-II/2016`, `Tháng 12/2016`, `6 tháng
///   đầu năm 2017`, `Năm 2016`, `Giai đoạn 2016-2017`;
/// - either with words that change nothing: `đến 30/6/2016`, `hết năm 2016`, `cuối quý II/2016`, `trong tháng 6/2016`,
///   `chậm nhất ngày 30/6/2016`, `by 30/06/2016`, `end of 2016`; but `đầu`, `giữa` say no last day and can't be read;
/// - either with `trước`, `before`: the day before it, or before the period begins;
/// - what comes again: `hằng năm`, `hàng quý`, `mỗi tháng`, `6 tháng một lần`, `1 năm/lần`, `quarterly`, `every 6
///   months`, with a day before or after: `20/12 hằng năm`, `trước ngày 15 hằng tháng`, `hằng năm, trước 20/12`;
/// - `Thường xuyên`, `liên tục`, `ongoing`, `continuous`: no deadline; so too `Thường xuyên hằng năm`, which asks for no
///   work by a date. With a date or a period (`Thường xuyên đến 2020`) it is unclear and can't be read.
enum DeadlineWording {
    static func read(_ words: WordCursor, _ calendar: PeriodCalendar) -> Deadline? {
        var words = words
        return whole(&words) { $0.takeOngoing() ? .ongoing : nil }
            ?? whole(&words) { $0.takeRecurrence().map(Deadline.recurring) }
            ?? whole(&words) { words in
                let isBefore = words.takeIntroduction()
                if let day = words.takeLastDate() { return .day(isBefore ? day.advanced(by: -1) : day) }
                guard let period = words.takePeriod().map(calendar.period) else { return nil }
                return .day(isBefore ? period.firstDay.advanced(by: -1) : period.lastDay)
            }
    }

    /// What `reading` takes, where it takes all there is.
    private static func whole(_ words: inout WordCursor, _ reading: (inout WordCursor) -> Deadline?) -> Deadline? {
        words.attempt { ahead in
            guard let deadline = reading(&ahead), ahead.isAtEnd else { return nil }
            return deadline
        }
    }
}

extension WordCursor {
    /// Takes the words that lead up to a day or a period; gives whether they were “before”.
    fileprivate mutating func takeIntroduction() -> Bool {
        while introductions.contains(where: { take(phrase: $0) }) {}
        guard take("truoc", "before") else { return false }
        _ = take("ngay", "the")
        return true
    }

    /// `Thường xuyên`, alone or with how often.
    fileprivate mutating func takeOngoing() -> Bool {
        var found = false
        var isAnyLeft = true
        while isAnyLeft {
            let isOngoing =
                take(phrase: "thuong xuyen") || take(phrase: "lien tuc")
                || take("ongoing", "continuous", "continuously")
            found = found || isOngoing
            isAnyLeft = isOngoing || takeRhythm() != nil || take(marks: ",", "-") != nil || take("va")
        }
        return found
    }

    /// `20/12 hằng năm`, `hằng năm, trước 20/12`, `hằng quý`.
    fileprivate mutating func takeRecurrence() -> Recurrence? {
        attempt { words in
            guard let step = words.takeRhythm() else { return nil }
            if words.isAtEnd { return Recurrence(.each(step)) }
            _ = words.take(marks: ",", "-")
            let isBefore = words.takeIntroduction()
            return words.takeDay(of: step).map { Recurrence($0, isBefore: isBefore) }
        }
            ?? attempt { words in
                let isBefore = words.takeIntroduction()
                if !isBefore, let step = words.takeEvery(), words.isAtEnd { return Recurrence(.each(step)) }
                for step in [PeriodStep.year, .month] {
                    let recurrence: Recurrence? = words.attempt { ahead in
                        guard let rhythm = ahead.takeDay(of: step) else { return nil }
                        _ = ahead.take(marks: ",")
                        _ = ahead.take("of")
                        return ahead.takeEvery() == step ? Recurrence(rhythm, isBefore: isBefore) : nil
                    }
                    if let recurrence { return recurrence }
                }
                return nil
            }
    }

    /// How often: `hằng quý`, `định kỳ 6 tháng một lần`, `quarterly`.
    private mutating func takeRhythm() -> PeriodStep? {
        attempt { words in
            _ = words.take(phrase: "dinh ky")
            return words.takeEvery() ?? words.takeTimes()
        }
    }

    /// `hằng năm`, `mỗi quý`, `hằng 6 tháng`, `every 6 months`, `annually`.
    private mutating func takeEvery() -> PeriodStep? {
        attempt { words in
            if let step = words.take(adverbs) { return step }
            guard words.take("hang", "moi", "every", "each") else { return nil }
            guard let step = words.takeStep() else { return nil }
            _ = words.takeOnce()
            return step
        }
    }

    /// `6 tháng một lần`, `1 năm/lần`, `quý một lần`.
    private mutating func takeTimes() -> PeriodStep? {
        attempt { words in
            guard let step = words.takeStep() else { return nil }
            _ = words.take(marks: "/")
            return words.takeOnce() ? step : nil
        }
    }

    private mutating func takeStep() -> PeriodStep? {
        attempt { words in
            if words.take(phrase: "nua nam") || words.take(phrase: "half year") { return .half }
            let count = words.take("mot", "one") ? 1 : words.takeNumber() ?? 1
            guard let unit = words.take(stepNames) else { return nil }
            return PeriodStep(rawValue: count * unit.rawValue)
        }
    }

    private mutating func takeOnce() -> Bool {
        attempt { words in
            guard words.take("mot") || words.takeNumber() ?? 1 == 1 else { return nil }
            return words.take("lan") ? true : nil
        } ?? false
    }

    /// A day of a year or of a month.
    private mutating func takeDay(of step: PeriodStep) -> Recurrence.Rhythm? {
        switch step {
        case .year:
            return attempt { words in
                guard let (month, day) = words.takeDayOfYear(), DayNumber(year: 2016, month: month, day: day) != nil
                else { return nil }
                return .yearly(month: month, day: day)
            }
        case .month:
            return attempt { words in
                guard let day = words.takeDayOfMonth(), (1...31).contains(day) else { return nil }
                return .monthly(day: day)
            }
        case .quarter, .half:
            return nil
        }
    }
}

/// Words before a deadline that leave its last day as it is.
private let introductions = [
    "den", "het", "cuoi", "trong", "ngay", "vao", "cham nhat", "muon nhat", "by", "until", "till", "no later than",
    "end",
    "of", "the", "on", "in", "day",
]

private let adverbs: [String: PeriodStep] = [
    "annually": .year, "yearly": .year, "semiannually": .half, "quarterly": .quarter, "monthly": .month,
]

private let stepNames: [String: PeriodStep] = [
    "nam": .year, "quy": .quarter, "thang": .month, "year": .year, "years": .year, "quarter": .quarter,
    "quarters": .quarter, "month": .month, "months": .month,
]
