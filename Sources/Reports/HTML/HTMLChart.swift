import Numerals
import PlanModel

/// One small chart: the figures of an indicator over time against its targets.
///
/// Nothing is told by colour alone: figures are dots, uncertain ones hollow; targets are bars whose good side is shaded;
/// a missing figure is a question mark on the ground line, never a point at 0.
struct HTMLChart {
    private let series: IndicatorSeries
    private let text: ChartText
    private let scale: ChartScale
    private let width = 300.0
    /// Labels at the right end: the last figure and the last target.
    private let labels: [(text: String, y: Double, isGoal: Bool)]

    init(_ series: IndicatorSeries, _ text: ChartText) {
        self.series = series
        self.text = text
        let figure = series.points.last { !$0.value.isNaN }
        let goal = series.goals.last
        let last = (series.points.map(\.period) + series.goals.map(\.period)).max { $0.precedes($1) }
        // What is of an earlier period than the chart's last says so: it stands at that one's end.
        func dated(_ label: String, _ period: Period) -> String {
            period == last ? label : "\(label) (\(text.period(period)))"
        }
        let figureText = figure.map { dated(text.figure($0.value), $0.period) } ?? ""
        let goalText = goal.map { dated(text.goal($0.goal), $0.period) } ?? ""
        let longest = max(figureText.count, goalText.count)
        scale = ChartScale(series, right: width - min(150, Double(longest) * 6.8 + 6))
        var labels: [(text: String, y: Double, isGoal: Bool)] = []
        if let figure { labels.append((figureText, scale.y(figure.value), false)) }
        if let goal {
            let middle = goal.goal.upper.map { (goal.goal.value + $0) / 2 } ?? goal.goal.value
            labels.append((goalText, scale.y(middle), true))
        }
        self.labels = HTMLChart.apart(labels)
    }

    /// Labels that would cover each other are moved apart, the upper one staying the upper one.
    private static func apart(_ labels: [(text: String, y: Double, isGoal: Bool)])
        -> [(text: String, y: Double, isGoal: Bool)]
    {
        guard labels.count == 2, abs(labels[0].y - labels[1].y) < leastDistance else { return labels }
        let middle = min(max((labels[0].y + labels[1].y) / 2, 18), 74)
        let isFirstAbove = labels[0].y <= labels[1].y
        var labels = labels
        labels[0].y = middle + (isFirstAbove ? -leastDistance : leastDistance) / 2
        labels[1].y = middle + (isFirstAbove ? leastDistance : -leastDistance) / 2
        return labels
    }

    private static let leastDistance = 14.0

    /// - Parameter number: place of the chart on the page, for ids that no other element has.
    func append(number: Int, to page: inout HTMLText) {
        let (title, description) = ("c\(number)t", "c\(number)d")
        page.element(
            "svg",
            [("role", "img"), ("viewBox", "0 0 300 102"), ("aria-labelledby", "\(title) \(description)")]
        ) { page in
            page.element("title", [("id", title)]) { $0.text(text.title) }
            page.element("desc", [("id", description)]) { $0.text(text.description) }
            for goal in series.goals { appendGoodSide(goal, to: &page) }
            line("ground", scale.left, scale.bottom, scale.right, scale.bottom, to: &page)
            for point in series.points where point.isBreak {
                let x = scale.x(point.period) - scale.column / 2
                line("break", x, scale.top, x, scale.bottom, to: &page)
            }
            appendLines(to: &page)
            for goal in series.goals { appendGoal(goal, to: &page) }
            for point in series.points { append(point, to: &page) }
            appendLabels(to: &page)
        }
    }

    private func appendGoodSide(_ point: IndicatorSeries.GoalPoint, to page: inout HTMLText) {
        let y = scale.y(point.goal.value)
        let ends: (Double, Double)
        switch point.goal.goodSide {
        case .higher: ends = (min(y, scale.highEnd), max(y, scale.highEnd))
        case .lower: ends = (min(y, scale.lowEnd), max(y, scale.lowEnd))
        case .within: ends = (scale.y(point.goal.upper ?? point.goal.value), y)
        case .unknown: return
        }
        let x = scale.x(point.period) - scale.column / 2
        page.element(
            "rect",
            class: "good",
            [
                ("x", text(x)), ("y", text(ends.0)), ("width", text(scale.column)),
                ("height", text(max(0, ends.1 - ends.0))),
            ]
        ) { _ in }
    }

    private func appendGoal(_ point: IndicatorSeries.GoalPoint, to page: inout HTMLText) {
        let x = scale.x(point.period)
        for value in [point.goal.value, point.goal.upper].compactMap({ $0 }) {
            let y = scale.y(value)
            line("goal", x - scale.column / 2, y, x + scale.column / 2, y, to: &page)
        }
    }

    private func appendLines(to page: inout HTMLText) {
        var run: [String] = []
        func end(_ page: inout HTMLText) {
            if run.count > 1 {
                page.element("polyline", class: "line", [("points", run.joined(separator: " "))]) { _ in }
            }
            run = []
        }
        for point in series.points {
            if !point.isJoined { end(&page) }
            if !point.value.isNaN { run.append("\(text(scale.x(point.period))),\(text(scale.y(point.value)))") }
        }
        end(&page)
    }

    private func append(_ point: IndicatorSeries.Point, to page: inout HTMLText) {
        let x = scale.x(point.period)
        if point.value.isNaN {
            label("gap", "?", x, scale.bottom - 4, "middle", to: &page)
            return
        }
        let radius = scale.column < 9 ? 2.2 : 3.6
        page.element(
            "circle",
            class: point.isUncertain ? "dot hollow" : "dot",
            [("cx", text(x)), ("cy", text(scale.y(point.value))), ("r", text(radius))]
        ) { _ in }
    }

    private func appendLabels(to page: inout HTMLText) {
        for entry in labels {
            label(entry.isGoal ? "goal" : "last", entry.text, scale.right + 3, entry.y + 4, "start", to: &page)
        }
        let periods = (series.points.map(\.period) + series.goals.map(\.period)).sorted { $0.precedes($1) }
        guard let first = periods.first, let last = periods.last else { return }
        if first == last {
            label("time", text.period(first), scale.x(first), 97, "middle", to: &page)
        } else {
            label("time", text.period(first), scale.left, 97, "start", to: &page)
            label("time", text.period(last), scale.right, 97, "end", to: &page)
        }
    }

    private func label(
        _ name: StaticString,
        _ words: String,
        _ x: Double,
        _ y: Double,
        _ anchor: String,
        to page: inout HTMLText
    ) {
        page.element("text", class: name, [("x", text(x)), ("y", text(y)), ("text-anchor", anchor)]) { $0.text(words) }
    }

    private func line(
        _ name: StaticString,
        _ x1: Double,
        _ y1: Double,
        _ x2: Double,
        _ y2: Double,
        to page: inout HTMLText
    ) {
        page.element(
            "line",
            class: name,
            [("x1", text(x1)), ("y1", text(y1)), ("x2", text(x2)), ("y2", text(y2))]
        ) { _ in }
    }

    /// A coordinate: a tenth is finer than any screen shows.
    private func text(_ x: Double) -> String {
        let rounded = Rounding.rounded(x, decimals: 1)
        guard 0..<1000 ~= rounded else { return NumeralPrinter.text(rounded, style: .plain) }
        // A page of charts has thousands of coordinates, all of them small.
        let (whole, tenth) = Int((rounded * 10).rounded()).quotientAndRemainder(dividingBy: 10)
        return tenth == 0 ? "\(whole)" : "\(whole).\(tenth)"
    }
}
