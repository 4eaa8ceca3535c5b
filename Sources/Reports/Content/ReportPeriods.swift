import PlanModel

/// Which periods the lines of a report are about: those named for the latest year that was judged, and the year before.
struct ReportPeriods: Sendable {
    /// The year that the report is about; nil where nothing was judged.
    let year: Int?
    /// Of each period of the run: how many years before the report's year it is named for.
    let age: [Int]
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
        let year = order.last.map { periods[$0].year }
        self.year = year
        age = periods.map { (year ?? 0) - $0.year }
    }
}
