import Diagnostics
import PlanModel

/// The charts of the page: one for each indicator and unit, as far as a reader can take them in.
enum HTMLCharts {
    /// The most charts of a page. Where there are more, those that missed their targets go before.
    static let most = 60

    static func append(
        _ content: ReportContent,
        _ head: ReportHead,
        _ rows: RowText,
        _ language: Language,
        to page: inout HTMLText
    ) {
        let builder = SeriesBuilder(content.frame, content.judged)
        let groups = content.judged.map { judged in
            (judged, judged.units.compactMap { builder.series(subject: judged.subject, $0) }.filter(\.isWorthDrawing))
        }.filter { !$0.1.isEmpty }
        let all = groups.flatMap { $0.1 }
        guard !all.isEmpty else { return }
        var room = max(0, most - all.filter(\.isMissed).count)
        var missedRoom = most
        var number = 0
        HTMLTable.section(head.label(.charts), to: &page) { page in
            page.element("p", class: "legend", head.label(.chartsLegend))
            page.element("div", class: "charts") { page in
                for (judged, series) in groups {
                    let shown = series.filter { series in
                        if series.isMissed { missedRoom -= 1 } else { room -= 1 }
                        return (series.isMissed ? missedRoom : room) >= 0
                    }
                    for (place, series) in shown.enumerated() {
                        number += 1
                        let others = place == shown.count - 1 ? judged.unitCount - judged.units.count : 0
                        append(series, number, others, content, head, rows, language, to: &page)
                    }
                }
            }
            let left = all.count - number
            if left > 0 {
                page.element("p", class: "more", head.counted(.chartsLeft, left))
            }
        }
    }

    private static func append(
        _ series: IndicatorSeries,
        _ number: Int,
        _ otherUnits: Int,
        _ content: ReportContent,
        _ head: ReportHead,
        _ rows: RowText,
        _ language: Language,
        to page: inout HTMLText
    ) {
        let text = ChartText(series, content, rows, language: language)
        page.element("figure") { page in
            page.element("figcaption") { page in
                page.element("strong", text.title)
                if series.isIllustrative { page.element("b", class: "star", " *") }
                if !text.measure.isEmpty { page.text(" (\(text.measure))") }
            }
            HTMLChart(series, text).append(number: number, to: &page)
            if let verdict = series.verdict {
                page.element("p") { page in
                    let status = content.frame.plan.statuses[verdict.status]
                    page.text("\(text.standing(verdict)) – ")
                    HTMLTable.status(status.label.text(in: language), Mark(Outcome(status)), to: &page)
                }
            }
            if otherUnits > 0 {
                page.element("p", class: "more", head.counted(.unitsLeft, otherUnits))
            }
        }
        page.markup("\n")
    }
}
