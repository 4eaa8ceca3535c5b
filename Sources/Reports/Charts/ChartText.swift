import Diagnostics
import PlanModel

/// What a chart says in words: for those who can't see it, and in its labels.
struct ChartText {
    let language: Language
    private let content: ReportContent
    private let rows: RowText
    private let series: IndicatorSeries

    init(_ series: IndicatorSeries, _ content: ReportContent, _ rows: RowText, language: Language) {
        self.series = series
        self.content = content
        self.rows = rows
        self.language = language
    }

    private var indicator: Indicator { content.frame.plan.indicators[series.indicator] }

    /// The indicator; the unit, too, unless it is the plan's own.
    var title: String {
        let name = indicator.name.isEmpty ? indicator.id : indicator.name.text(in: language)
        return series.unit == content.frame.plan.ownUnit ? name : "\(name) – \(rows.name(ofUnit: series.unit))"
    }

    /// What the chart's numbers count.
    var measure: String { series.isRank ? label(.rank) : indicator.measure }

    func figure(_ value: Double) -> String {
        NumberText.text(value, in: language, decimals: series.isRank ? nil : indicator.decimals)
    }

    func goal(_ goal: Goal) -> String { goal.text(in: language, figure: figure) }

    func period(_ period: Period) -> String { PeriodText.text(period, in: language) }

    /// All that is drawn.
    var description: String {
        let points = series.points.map { point in
            let notes = [
                point.isUncertain ? label(.uncertain) : nil, point.isBreak ? label(.seriesBreak) : nil,
            ].compactMap { $0 }
            let value = point.value.isNaN ? label(.missingPoint) : figure(point.value)
            return "\(period(point.period)): \(value)" + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
        }
        let goals = series.goals.map { "\(period($0.period)): \(goal($0.goal))" }
        let parts = [
            points.isEmpty ? nil : "\(label(.actual)) – \(points.joined(separator: "; "))",
            goals.isEmpty ? nil : "\(label(.plan)) – \(goals.joined(separator: "; "))",
        ]
        return parts.compactMap { $0 }.joined(separator: ". ") + "."
    }

    /// How the latest judged period stands: “2022: 29, kế hoạch ≤ 25”.
    func standing(_ verdict: JudgedFigure) -> String {
        let judged = content.frame.periods[Int(verdict.period)]
        let point = series.points.first { $0.period == judged }
        let value = point.map { $0.value.isNaN ? label(.missingPoint) : figure($0.value) }
        let shown = value.map { point?.value.isNaN == false && series.isRank ? "\(label(.rank)) \($0)" : $0 }
        let goals = series.goals.filter { $0.period == judged }.map { goal($0.goal) }
        let plan = goals.isEmpty ? nil : "\(label(.plan).lowercased()) \(goals.joined(separator: "; "))"
        return "\(period(judged)): " + [shown, plan].compactMap { $0 }.joined(separator: ", ")
    }

    func label(_ label: Label) -> String { label.text(in: language) }
}
