import Diagnostics

/// Reads and makes periods: knows on which day report years start, and the names that a plan declares.
public struct PeriodCalendar: Hashable, Sendable {
    private let reportYear: ReportYear
    /// Periods that the plan declares, by name without case.
    private let named: [String: Period]

    /// - Parameters:
    ///   - yearStarts: month and day, as `yearStart` reads them; nil: 1 January. Months are those of the report year:
    ///     where it starts on `12-15`, `2016-01` is 2015-12-15 to 2016-01-14.
    ///   - named: further periods. Of two with one name the first counts. A name that can be read as a period of the
    ///     calendar (`2016`, `Quý II/2016`) stays that, and one that ends before it begins is left out: whoever reads
    ///     the names must find such ones.
    public init(
        yearStarts: (month: Int, day: Int)? = nil,
        named: [(name: String, firstDay: DayNumber, lastDay: DayNumber)] = []
    ) {
        let reportYear = yearStarts.map { ReportYear(month: UInt8($0.month), day: UInt8($0.day)) } ?? .calendar
        var periods: [String: Period] = [:]
        for (name, firstDay, lastDay) in named where firstDay <= lastDay {
            let key = PeriodCalendar.key(name)
            if periods[key] == nil { periods[key] = Period(named: name, firstDay, lastDay, in: reportYear) }
        }
        self.reportYear = reportYear
        self.named = periods
    }

    /// The period that the text names, in one of the ways of `PeriodWording` or by a declared name; nil where it can't be
    /// read.
    ///
    /// ```swift
    /// PeriodCalendar().period("Quý II/2016")?.text   // "2016-Q2"
    /// ```
    public func period(_ text: String) -> Period? {
        PeriodWording.read(text).map(period) ?? named[PeriodCalendar.key(text)]
    }

    /// Names that the plan declares, near to a text that can't be read.
    public func names(near text: String) -> [String] { NearestNames.of(text, among: named.values.map(\.text)) }

    /// The years from the first to the last; empty where the last comes before the first. Years outside of 1000 to 9999
    /// are left out, here and below.
    public func years(_ first: Int, _ last: Int) -> [Period] { steps(.year, first, last) }

    /// The quarters of the years from the first to the last.
    public func quarters(_ firstYear: Int, _ lastYear: Int) -> [Period] { steps(.quarter, firstYear, lastYear) }

    /// The months of the years from the first to the last.
    public func months(_ firstYear: Int, _ lastYear: Int) -> [Period] { steps(.month, firstYear, lastYear) }

    /// `yearStarts` read from `MM-DD`; nil where that is no day that every year has.
    ///
    /// ```swift
    /// PeriodCalendar.yearStart("12-15")   // (12, 15)
    /// PeriodCalendar.yearStart("02-29")   // nil
    /// ```
    public static func yearStart(_ text: String) -> (month: Int, day: Int)? {
        // Read in a year that has no leap day.
        guard text.utf8.count == 5, let day = DayNumber(text: "2015-\(text)") else { return nil }
        return (day.month, day.day)
    }

    /// A span laid into this calendar.
    func period(_ span: PeriodSpan) -> Period { Period(span, in: reportYear) }

    private func steps(_ step: PeriodStep, _ firstYear: Int, _ lastYear: Int) -> [Period] {
        let first = max(firstYear, PeriodSpan.years.lowerBound)
        let last = min(lastYear, PeriodSpan.years.upperBound)
        guard first <= last else { return [] }
        return (first...last).flatMap { year in
            (1...step.perYear).compactMap { PeriodSpan.one(step, $0, of: year).map(period) }
        }
    }

    private static func key(_ name: String) -> String {
        String(name.lowercased().drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
