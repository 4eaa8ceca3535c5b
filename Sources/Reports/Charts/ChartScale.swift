import PlanModel

/// Where things stand in a chart, in the units of its view box.
struct ChartScale {
    /// The area of the figures, within the margins.
    let left = 4.0
    let right: Double
    let top = 10.0
    let bottom = 80.0
    /// From the ends of the ground line to the first and the last period.
    private let inset = 14.0

    /// Where the least of numbers lies: at the bottom, but for ranks, the first of which stands above all others.
    let lowEnd: Double
    let highEnd: Double

    private let firstDay: Double
    private let days: Double
    private let isRank: Bool
    private let least: Double
    private let range: Double
    /// Width of what belongs to one period.
    let column: Double

    /// - Parameter right: end of the area of the figures.
    init(_ series: IndicatorSeries, right: Double) {
        self.right = right
        (lowEnd, highEnd) = series.isRank ? (top - 6, bottom) : (bottom, top - 6)
        isRank = series.isRank
        let ends = (series.points.map(\.period) + series.goals.map(\.period)).map { Double($0.lastDay.rawValue) }
        let sorted = Set(ends).sorted()
        firstDay = sorted.first ?? 0
        days = (sorted.last ?? 0) - firstDay
        let width = right - left - 2 * inset
        let nearest = zip(sorted.dropFirst(), sorted).map { $0 - $1 }.min() ?? 0
        column = days > 0 ? min(26, nearest / days * width) : 26

        let goals = series.goals.map(\.goal)
        let numbers = series.points.map(\.value).filter { !$0.isNaN } + goals.map(\.value) + goals.compactMap(\.upper)
        let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 0)
        // A small difference must not look like a big one where 0 is near.
        let start = low >= 0 && low < high * 0.4 && !series.isRank ? 0 : low
        let margin = high > start ? (high - start) * 0.12 : max(abs(high) * 0.1, 1)
        least = start == 0 && low > 0 ? 0 : start - margin
        range = high + margin - least
    }

    func x(_ period: Period) -> Double {
        guard days > 0 else { return (left + right) / 2 }
        return left + inset + (Double(period.lastDay.rawValue) - firstDay) / days * (right - left - 2 * inset)
    }

    func y(_ value: Double) -> Double {
        let share = (value - least) / range
        return isRank ? top + share * (bottom - top) : bottom - share * (bottom - top)
    }
}
