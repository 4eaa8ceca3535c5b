/// A deadline that comes again: `20/12 hằng năm`, `hằng quý`.
public struct Recurrence: Hashable, Sendable {
    enum Rhythm: Hashable, Sendable {
        /// A day of every year.
        case yearly(month: Int, day: Int)
        /// A day of every month.
        case monthly(day: Int)
        /// The last day of every step of the report year.
        case each(PeriodStep)
    }

    let rhythm: Rhythm
    /// The words were “before that day”: it must be done the day before.
    let isBefore: Bool

    init(_ rhythm: Rhythm, isBefore: Bool = false) {
        self.rhythm = rhythm
        self.isBefore = isBefore
    }

    /// The last day on which the instance of this period may be done.
    ///
    /// A period names an instance where exactly one of the days that come again falls in it, whatever its kind:
    /// `hằng quý` has one in `2016-Q2` and in `2016-06`, none in `2016-05`, four in `2016`; `20/12 hằng năm` has one in
    /// `2016` and in `2016-12`, none in `2016-Q1`. Nil where there is none or more than one. In a month that has no such
    /// day (the 31st) it is the month's last.
    public func day(in period: Period) -> DayNumber? {
        let day = next(from: period.firstDay, in: period.reportYear)
        guard day <= period.lastDay, next(from: day.advanced(by: 1), in: period.reportYear) > period.lastDay else {
            return nil
        }
        return isBefore ? day.advanced(by: -1) : day
    }

    /// One time that it comes: the period that it is about, and the last day on which it may be done.
    public struct Instance: Hashable, Sendable {
        /// The quarter of `hằng quý`, the year of `20/12 hằng năm`.
        public let period: Period
        public let day: DayNumber
    }

    /// Every instance whose day falls in a span of days, from the first to the last; none where none does.
    ///
    /// `hằng quý` has four in `2016`: those of 2016-Q1 to 2016-Q4.
    public func instances(in span: Period) -> [Instance] {
        var found: [Instance] = []
        var day = next(from: span.firstDay, in: span.reportYear)
        while day <= span.lastDay {
            if let period = period(holding: day, in: span.reportYear) {
                found.append(Instance(period: period, day: isBefore ? day.advanced(by: -1) : day))
            }
            day = next(from: day.advanced(by: 1), in: span.reportYear)
        }
        return found
    }

    /// The step of the report year that an instance is about; nil where its year has no name.
    private func period(holding day: DayNumber, in reportYear: ReportYear) -> Period? {
        let step: PeriodStep =
            switch rhythm {
            case .yearly: .year
            case .monthly: .month
            case .each(let step): step
            }
        let place = reportYear.month(holding: day).flooredQuotient(step.rawValue)
        let year = place.flooredQuotient(step.perYear)
        return PeriodSpan.one(step, place - year * step.perYear + 1, of: year).map { Period($0, in: reportYear) }
    }

    /// The first of the days on or after `start`.
    private func next(from start: DayNumber, in reportYear: ReportYear) -> DayNumber {
        let (year, month, _) = start.civil
        switch rhythm {
        case .yearly(let wantedMonth, let wantedDay):
            let day = Recurrence.day(wantedDay, of: wantedMonth, year)
            return day >= start ? day : Recurrence.day(wantedDay, of: wantedMonth, year + 1)
        case .monthly(let wantedDay):
            let day = Recurrence.day(wantedDay, of: month, year)
            return day >= start
                ? day : Recurrence.day(wantedDay, of: month == 12 ? 1 : month + 1, month == 12 ? year + 1 : year)
        case .each(let step):
            let place = reportYear.month(holding: start).flooredQuotient(step.rawValue)
            return reportYear.lastDay(ofMonth: (place + 1) * step.rawValue - 1)
        }
    }

    private static func day(_ day: Int, of month: Int, _ year: Int) -> DayNumber {
        DayNumber.civil(year, month, min(day, DayNumber.count(inMonth: month, of: year)))
    }
}
