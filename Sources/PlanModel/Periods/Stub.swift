/// Days since 1970-01-01.
public struct DayNumber: RawRepresentable, Comparable, Hashable, Sendable {
    public var rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// Nil where there is no such day (31/02).
    public init?(year: Int, month: Int, day: Int) { nil }
    /// `2016-06-30` or `30/6/2016` (also `30-6-2016`, `30.6.2016`); nil for all else.
    public init?(text: String) { nil }
    /// As `2016-06-30`.
    public var text: String { "" }
    public var year: Int { 0 }
    public var month: Int { 0 }
    public var day: Int { 0 }
    /// As `30/6/2016` in Vietnamese, `2016-06-30` in English.
    public func printed(vietnamese: Bool) -> String { text }
    public func advanced(by days: Int) -> DayNumber { DayNumber(rawValue: rawValue + Int32(days)) }
    public static func < (a: DayNumber, b: DayNumber) -> Bool { a.rawValue < b.rawValue }
}
/// A span of days with a name. Two are the same where their texts and days are.
public struct Period: Hashable, Sendable {
    /// Canonical text: `2016`, `2016-Q2`, `2016-H1`, `2016-9M`, `2016-06`, `2016-01..2016-09`, `2016..2020`, or a name.
    public let text: String
    /// The year that it is named for; of several years the last.
    public let year: Int
    public let firstDay: DayNumber
    public let lastDay: DayNumber
    /// The period of the same kind just before by the calendar; nil for a named one.
    public var previous: Period? { nil }
    public func contains(_ day: DayNumber) -> Bool { firstDay <= day && day <= lastDay }
}
/// Reads and makes periods: knows on which day report years start, and the names that a plan declares.
public struct PeriodCalendar: Hashable, Sendable {
    /// - Parameter yearStarts: month and day, as `12-15`; nil: 1 January.
    public init(
        yearStarts: (month: Int, day: Int)? = nil,
        named: [(name: String, firstDay: DayNumber, lastDay: DayNumber)] = []
    ) {}
    /// The period that the text names; nil where it can't be read.
    public func period(_ text: String) -> Period? { nil }
    public func years(_ first: Int, _ last: Int) -> [Period] { [] }
    public func quarters(_ firstYear: Int, _ lastYear: Int) -> [Period] { [] }
    public func months(_ firstYear: Int, _ lastYear: Int) -> [Period] { [] }
    /// `yearStarts` read from `MM-DD`; nil where that is no day that every year has.
    public static func yearStart(_ text: String) -> (month: Int, day: Int)? { nil }
}
/// A deadline that comes again: `20/12 hằng năm`, `hằng quý`.
public struct Recurrence: Hashable, Sendable {
    /// The last day on which the instance of this period may be done; nil where none falls in it.
    public func day(in period: Period) -> DayNumber? { nil }
}
/// What an official's words for a deadline mean.
public enum Deadline: Hashable, Sendable {
    case day(DayNumber)
    case ongoing
    case recurring(Recurrence)
    /// Nil where the words can't be read.
    public static func read(_ text: String, calendar: PeriodCalendar) -> Deadline? { nil }
}
