import PlanModel

/// Which periods the lines of a report are about: those named for the latest year that was judged, and the years before.
struct ReportPeriods: Sendable {
    /// The year that the report is about; nil where nothing was judged.
    let year: Int?
    /// The years that were judged, ascending.
    let years: [Int]
    /// Of each period of the run: the place of its year in `years`.
    let yearPlace: [Int]
    /// Of each period of the run: its place in the calendar; the later, the greater.
    let rank: [Int]

    init(_ periods: [Period]) {
        let order = periods.indices.sorted { a, b in
            let (left, right) = (periods[a], periods[b])
            return left.lastDay != right.lastDay ? left.lastDay < right.lastDay : left.firstDay > right.firstDay
        }
        var rank = Array(repeating: 0, count: periods.count)
        for (place, period) in order.enumerated() { rank[period] = place }
        self.rank = rank
        let years = Set(periods.map(\.year)).sorted()
        self.years = years
        yearPlace = periods.map { period in years.firstIndex(of: period.year) ?? 0 }
        year = order.last.map { periods[$0].year }
    }
}
