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

    /// What the verdict is about: “2022: 29, kế hoạch ≤ 25”. That a figure is missing the verdict says itself.
    func standing(_ verdict: JudgedFigure) -> String {
        let judged = content.frame.periods[Int(verdict.period)]
        let value = series.points.first { $0.period == judged && !$0.value.isNaN }.map { figure($0.value) }
        let shown = value.map { series.isRank ? "\(label(.rank)) \($0)" : $0 }
        let goals = series.isVerdictOnGoal ? series.goals.filter { $0.period == judged }.map { goal($0.goal) } : []
        let plan = goals.isEmpty ? nil : "\(label(.plan).lowercased()) \(goals.joined(separator: "; "))"
        let parts = [shown, plan].compactMap { $0 }
        return parts.isEmpty ? period(judged) : "\(period(judged)): \(parts.joined(separator: ", "))"
    }

    func label(_ label: Label) -> String { label.text(in: language) }
}
