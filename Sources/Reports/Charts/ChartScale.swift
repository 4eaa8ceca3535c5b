import PlanModel

/// Where things stand in a chart, in the units of its view box.
struct ChartScale {
    /// The area of the figures, within the margins.
    let left = 10.0
    let right: Double
    let top = 10.0
    let bottom = 80.0

    private let firstDay: Double
    private let days: Double
    private let least: Double
    private let range: Double
    /// Width of what belongs to one period.
    let column: Double

    /// - Parameter right: end of the area of the figures.
    init(_ series: IndicatorSeries, right: Double) {
        self.right = right
        let ends = (series.points.map(\.period) + series.goals.map(\.period)).map { Double($0.lastDay.rawValue) }
        let sorted = Set(ends).sorted()
        firstDay = sorted.first ?? 0
        days = (sorted.last ?? 0) - firstDay
        let width = right - left - 20
        let nearest = zip(sorted.dropFirst(), sorted).map { $0 - $1 }.min() ?? 0
        column = days > 0 ? min(26, nearest / days * width) : 26

        let goals = series.goals.map(\.goal)
        let numbers = series.points.map(\.value).filter { !$0.isNaN } + goals.map(\.value) + goals.compactMap(\.upper)
        let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 0)
        // A small difference must not look like a big one where 0 is near.
        let start = low >= 0 && low < high * 0.4 ? 0 : low
        let margin = high > start ? (high - start) * 0.12 : max(abs(high) * 0.1, 1)
        least = start == 0 && low > 0 ? 0 : start - margin
        range = high + margin - least
    }

    func x(_ period: Period) -> Double {
        guard days > 0 else { return (left + right) / 2 }
        return left + 10 + (Double(period.lastDay.rawValue) - firstDay) / days * (right - left - 20)
    }

    func y(_ value: Double) -> Double { bottom - (value - least) / range * (bottom - top) }
}
