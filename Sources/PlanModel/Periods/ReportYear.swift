/// How the plan's years lie in the calendar, and with them their halves, quarters and months.
///
/// Months are counted through: the month `n` of the report year `y` has the number `12·y + n - 1`. Where years begin on
/// 15 December, the first month of 2016 is 2015-12-15 to 2016-01-14.
struct ReportYear: Hashable, Sendable {
    let month: UInt8
    let day: UInt8

    /// From 1 January, as calendar years.
    static let calendar = ReportYear(month: 1, day: 1)

    /// Years by which the day that a report year begins on lies before the year that it is named for. A year is named
    /// for the calendar year that holds most of its days; that is the one in which it begins up to 2 July (where the
    /// halves tie, in leap years, too: a name must not jump).
    private var yearsAhead: Int { (month, day) > (7, 2) ? 1 : 0 }

    /// The first day of a month by its number. In a calendar month that has no such day it is the last one.
    func firstDay(ofMonth number: Int) -> DayNumber {
        let calendarMonth = number + Int(month) - 1 - 12 * yearsAhead
        let year = calendarMonth.flooredQuotient(12)
        let month = calendarMonth - year * 12 + 1
        return DayNumber.civil(year, month, min(Int(day), DayNumber.count(inMonth: month, of: year)))
    }

    /// The last day of a month by its number.
    func lastDay(ofMonth number: Int) -> DayNumber { firstDay(ofMonth: number + 1).advanced(by: -1) }

    /// Number of the month that holds the day.
    func month(holding day: DayNumber) -> Int {
        let (year, month, _) = day.civil
        let number = year * 12 + month - Int(self.month) + 12 * yearsAhead
        return firstDay(ofMonth: number) <= day ? number : number - 1
    }

    /// The report year that holds the day.
    func year(holding day: DayNumber) -> Int { month(holding: day).flooredQuotient(12) }
}
