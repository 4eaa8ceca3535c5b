/// A part of a year that periods are counted in, by its months.
enum PeriodStep: Int, Hashable, Sendable {
    case month = 1
    case quarter = 3
    case half = 6
    case year = 12

    /// How many make a year.
    var perYear: Int { 12 / rawValue }
}

/// What the text of a period says, before it is laid into a calendar: one step or several, or the first months of a year.
///
/// Steps are counted through: the second quarter of 2016 is quarter `4·2016 + 1`.
struct PeriodSpan: Hashable, Sendable {
    let step: PeriodStep
    let first: Int32
    let last: Int32
    /// The first so many months of a year, written `2016-9M`. Otherwise the months would be `2016-01..2016-09`.
    let isFromYearStart: Bool

    private init(_ step: PeriodStep, first: Int32, last: Int32, isFromYearStart: Bool = false) {
        self.step = step
        self.first = first
        self.last = last
        self.isFromYearStart = isFromYearStart
    }

    /// Years that a period can be named for: those with four digits.
    static let years = 1000...9999

    /// One step: `number` counts within the year from 1. Nil where the year has none such.
    static func one(_ step: PeriodStep, _ number: Int = 1, of year: Int) -> PeriodSpan? {
        guard years.contains(year), (1...step.perYear).contains(number) else { return nil }
        let place = Int32(year * step.perYear + number - 1)
        return PeriodSpan(step, first: place, last: place)
    }

    /// The first `count` months of a year; all twelve are the year.
    static func firstMonths(_ count: Int, of year: Int) -> PeriodSpan? {
        if count == 12 { return one(.year, of: year) }
        guard years.contains(year), (1...11).contains(count) else { return nil }
        let first = Int32(year * 12)
        return PeriodSpan(.month, first: first, last: first + Int32(count) - 1, isFromYearStart: true)
    }

    /// From this step to a later one of the same kind; nil where they are of different kinds, or in the wrong order.
    func upTo(_ end: PeriodSpan) -> PeriodSpan? {
        guard isOne, end.isOne, step == end.step, first <= end.first else { return nil }
        return PeriodSpan(step, first: first, last: end.first)
    }

    /// Whether it is a single year, half, quarter or month.
    var isOne: Bool { first == last && !isFromYearStart }

    /// The span of the same kind just before; of several steps, and of first months, the same a year before. Nil before
    /// the first year that can be named.
    var previous: PeriodSpan? {
        let back = isOne ? 1 : Int32(step.perYear)
        guard first - back >= Int32(PeriodSpan.years.lowerBound * step.perYear) else { return nil }
        return PeriodSpan(step, first: first - back, last: last - back, isFromYearStart: isFromYearStart)
    }

    /// The same span so many years before. Nil before the first year that can be named.
    func back(years: Int) -> PeriodSpan? {
        guard (0...PeriodSpan.years.upperBound).contains(years) else { return nil }
        let back = Int32(years * step.perYear)
        guard first - back >= Int32(PeriodSpan.years.lowerBound * step.perYear) else { return nil }
        return PeriodSpan(step, first: first - back, last: last - back, isFromYearStart: isFromYearStart)
    }

    /// The single steps of this kind that it is made of; empty where its ends don't meet theirs.
    func parts(_ part: PeriodStep) -> [PeriodSpan] {
        let (start, end) = (firstMonth, lastMonth + 1)
        guard start % part.rawValue == 0, end % part.rawValue == 0 else { return [] }
        return (start / part.rawValue..<end / part.rawValue).map {
            PeriodSpan(part, first: Int32($0), last: Int32($0))
        }
    }

    /// The year that it is named for; of several the last.
    var year: Int { Int(last) / step.perYear }

    /// Number of its first month, as `ReportYear` counts.
    var firstMonth: Int { Int(first) * step.rawValue }

    /// Number of its last month, as `ReportYear` counts.
    var lastMonth: Int { (Int(last) + 1) * step.rawValue - 1 }

    /// The canonical text.
    var text: String {
        if isFromYearStart { return "\(DayNumber.padded(year, to: 4))-\(last - first + 1)M" }
        return isOne ? text(of: first) : "\(text(of: first))..\(text(of: last))"
    }

    private func text(of place: Int32) -> String {
        let year = DayNumber.padded(Int(place) / step.perYear, to: 4)
        let number = Int(place) % step.perYear + 1
        return switch step {
        case .year: year
        case .half: "\(year)-H\(number)"
        case .quarter: "\(year)-Q\(number)"
        case .month: "\(year)-\(DayNumber.padded(number, to: 2))"
        }
    }
}
