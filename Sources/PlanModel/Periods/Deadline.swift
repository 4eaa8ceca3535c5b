/// What an official's words for a deadline mean.
public enum Deadline: Hashable, Sendable {
    /// The last day on which it may be done.
    case day(DayNumber)
    /// Without a deadline: `Thường xuyên`.
    case ongoing
    case recurring(Recurrence)

    /// Reads the words in one of the ways of `DeadlineWording`; nil where they can't be read, or name a day that does
    /// not exist.
    ///
    /// A deadline is the last day that it names. Words for a period mean the period that they mean in every other table
    /// of the plan: where `year_starts` shifts the year, `Quý II/2016` ends with the report year's second quarter. A
    /// plan that means the calendar's own writes the date.
    ///
    /// ```swift
    /// Deadline.read("Quý II/2016", calendar: PeriodCalendar())        // .day of 2016-06-30
    /// Deadline.read("trước 01/01/2017", calendar: PeriodCalendar())   // .day of 2016-12-31
    /// ```
    public static func read(_ text: String, calendar: PeriodCalendar) -> Deadline? {
        if let words = WordCursor(text), let deadline = DeadlineWording.read(words, calendar) { return deadline }
        return calendar.period(text).map { .day($0.lastDay) }
    }
}
