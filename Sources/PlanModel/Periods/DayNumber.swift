/// A day of the Gregorian calendar, counted from 1970-01-01. The calendar is carried on into the past as if it had
/// always held.
public struct DayNumber: RawRepresentable, Comparable, Hashable, Sendable {
    /// Days since 1970-01-01.
    public var rawValue: Int32

    /// The day so many days after 1970-01-01, before it where negative.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Nil where there is no such day (31/02), and outside of the years 1 to 9999, which texts can name.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= DayNumber.count(inMonth: month, of: year)
        else { return nil }
        self = DayNumber.civil(year, month, day)
    }

    /// Its year in the calendar.
    public var year: Int { civil.year }
    /// Its month, 1 to 12.
    public var month: Int { civil.month }
    /// Its day of the month, 1 to 31.
    public var day: Int { civil.day }

    /// The day so many days later, or earlier where `days` is negative; the furthest that can be counted where that is
    /// further.
    public func advanced(by days: Int) -> DayNumber {
        let (sum, overflow) = Int(rawValue).addingReportingOverflow(days)
        return DayNumber(rawValue: overflow ? (days < 0 ? .min : .max) : Int32(clamping: sum))
    }

    public static func < (a: DayNumber, b: DayNumber) -> Bool { a.rawValue < b.rawValue }
}

extension DayNumber {
    // Both conversions work on years that begin in March, so that the leap day is the last of its year, and on eras of
    // 400 years, after which the calendar repeats.
    private static let daysOfEra = 146_097
    /// From the first day of March of the year 0 to 1970-01-01.
    private static let daysBefore1970 = 719_468

    /// The day of a year and month that are taken as they are; `day` may lie outside of the month.
    static func civil(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear.flooredQuotient(400)
        let yearOfEra = marchYear - era * 400
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return DayNumber(rawValue: Int32(clamping: era * daysOfEra + dayOfEra - daysBefore1970))
    }

    /// Year, month and day of the month.
    var civil: (year: Int, month: Int, day: Int) {
        let days = Int(rawValue) + DayNumber.daysBefore1970
        let era = days.flooredQuotient(DayNumber.daysOfEra)
        let dayOfEra = days - era * DayNumber.daysOfEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// How many days a month has.
    static func count(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension Int {
    /// The quotient rounded down, where `/` rounds towards zero.
    func flooredQuotient(_ divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
