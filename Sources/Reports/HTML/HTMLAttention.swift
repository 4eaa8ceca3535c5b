import PlanModel

/// What needs attention first: missed and overdue, with plan, actual and who answers for it.
enum HTMLAttention {
    static func append(_ content: ReportContent, _ head: ReportHead, _ rows: RowText, to page: inout HTMLText) {
        HTMLTable.section(head.attention, to: &page) { page in
            if content.missedCount == 0 { return page.element("p", head.label(.attentionNone)) }
            let hasPeriods = content.missedEarlierCount > 0
            HTMLTable.append(
                class: "rows",
                columns: [.init(head.label(.verdict)), .init(head.label(.indicator))]
                    + (hasPeriods ? [.init(head.label(.period))] : [])
                    + [
                        .number(head.label(.plan)), .number(head.label(.actual)), .init(head.label(.lead)),
                        .init(head.label(.note)),
                    ],
                to: &page
            ) { page in
                for row in content.missed.prefix(most) {
                    page.element("tr", class: row.isIllustrative ? "made-up" : nil) { page in
                        HTMLTable.cell(label: head.label(.verdict), to: &page) { page in
                            HTMLTable.status(rows.status(row), Mark(rows.outcome(row)), to: &page)
                        }
                        HTMLTable.cell(class: "name", label: head.label(.indicator), to: &page) { page in
                            HTMLVerdicts.name(row, rows, to: &page)
                        }
                        if hasPeriods { HTMLTable.cell(label: head.label(.period), rows.period(row), to: &page) }
                        HTMLTable.cell(class: "n plan", label: head.label(.plan), rows.plan(row), to: &page)
                        HTMLTable.cell(class: "n", label: head.label(.actual), rows.actual(row), to: &page)
                        HTMLTable.cell(class: "agency", label: head.label(.lead), rows.agency(row), to: &page)
                        HTMLVerdicts.notes(row, rows, head, to: &page)
                    }
                    page.markup("\n")
                }
            }
            HTMLLines.more(content.missedCount - min(most, content.missed.count), "verdicts.csv", head, to: &page)
        }
    }

    /// The most rows: with more of them nothing comes first any more.
    private static let most = 100
}
