/// A span of days with a name. Two are the same where their texts and days are.
///
/// A `PeriodCalendar` makes them.
public struct Period: Sendable {
    /// Canonical text: `2016`, `2016-Q2`, `2016-H1`, `2016-9M`, `2016-06`, `2016-01..2016-09`, `2016..2020`, or a name.
    public let text: String
    /// The year that it is named for; of several years the last; of a named period the report year of its last day.
    public let year: Int
    public let firstDay: DayNumber
    public let lastDay: DayNumber
    /// Nil for a named period.
    let span: PeriodSpan?
    /// How the years of its calendar lie, so that its neighbours can be found without that calendar.
    let reportYear: ReportYear

    init(_ span: PeriodSpan, in reportYear: ReportYear) {
        text = span.text
        year = span.year
        firstDay = reportYear.firstDay(ofMonth: span.firstMonth)
        lastDay = reportYear.lastDay(ofMonth: span.lastMonth)
        self.span = span
        self.reportYear = reportYear
    }

    init(named name: String, _ firstDay: DayNumber, _ lastDay: DayNumber, in reportYear: ReportYear) {
        text = name
        year = reportYear.year(holding: lastDay)
        self.firstDay = firstDay
        self.lastDay = lastDay
        span = nil
        self.reportYear = reportYear
    }

    /// The period of the same kind just before by the calendar, whatever the plan lists: 2015-Q4 before 2016-Q1. Before
    /// the first months of a year (`2016-9M`) and before several steps (`2016-01..2016-09`, `2016..2020`) it is the same
    /// span a year before. Nil for a named one, and before the year 1000.
    public var previous: Period? { span?.previous.map { Period($0, in: reportYear) } }

    /// Whether the day lies in it, first and last day included.
    public func contains(_ day: DayNumber) -> Bool { firstDay <= day && day <= lastDay }

    /// Whether it stands before `other` in the order of the calendar: by first day, then by last day, then by text.
    public func precedes(_ other: Period) -> Bool {
        if firstDay != other.firstDay { return firstDay < other.firstDay }
        if lastDay != other.lastDay { return lastDay < other.lastDay }
        return text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
}

extension Period: Hashable {
    public static func == (a: Period, b: Period) -> Bool {
        a.firstDay == b.firstDay && a.lastDay == b.lastDay && a.text == b.text
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(firstDay)
        hasher.combine(lastDay)
        hasher.combine(text)
    }
}
