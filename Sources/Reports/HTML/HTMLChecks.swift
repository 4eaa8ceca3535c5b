import PlanModel

/// Verdicts on units: checks of figures against each other, composites; those that failed apart from the others.
enum HTMLChecks {
    static func append(_ content: ReportContent, _ head: ReportHead, _ rows: RowText, to page: inout HTMLText) {
        append(content.checks, content, head.checks, of: content.checks.count, head, rows, to: &page)
    }

    /// Checks that failed, in whatever period.
    static func appendFailed(_ content: ReportContent, _ head: ReportHead, _ rows: RowText, to page: inout HTMLText) {
        let count = content.failedCheckCount
        let title = "\(head.label(.checksFailed)) (\(head.number(count)))"
        append(content.failedChecks, content, title, of: count, head, rows, to: &page)
    }

    private static func append(
        _ checks: [ReportRow],
        _ content: ReportContent,
        _ title: String,
        of count: Int,
        _ head: ReportHead,
        _ rows: RowText,
        to page: inout HTMLText
    ) {
        guard !checks.isEmpty else { return }
        let shown = CheckGroup.groups(checks, in: content).prefix(most)
        HTMLTable.section(title, to: &page) { page in
            HTMLTable.append(
                class: "rows",
                columns: [
                    .init(head.label(.verdict)), .init(head.label(.check)), .init(head.label(.agency)),
                    .init(head.label(.period)), .number(head.label(.score)), .init(head.label(.note)),
                ],
                to: &page
            ) { page in
                for group in shown { append(group, head, rows, to: &page) }
            }
            HTMLLines.more(count - shown.reduce(0) { $0 + $1.rows.count }, "verdicts.csv", head, to: &page)
        }
    }

    private static func append(_ group: CheckGroup, _ head: ReportHead, _ rows: RowText, to page: inout HTMLText) {
        let row = group.rows[0]
        let isOne = group.rows.count == 1
        let unit = isOne ? rows.name(ofUnit: row.unit) : head.units(group.rows.count)
        page.element("tr") { page in
            HTMLTable.cell(label: head.label(.verdict), to: &page) { page in
                HTMLTable.status(rows.status(row), Mark(rows.outcome(row)), to: &page)
            }
            HTMLTable.cell(class: "name", label: head.label(.check), to: &page) { page in
                HTMLVerdicts.name(rows.nameOfCheck(row), isIllustrative: row.isIllustrative, to: &page)
            }
            HTMLTable.cell(class: "agency", label: head.label(.agency), unit, to: &page)
            HTMLTable.cell(label: head.label(.period), rows.period(row), to: &page)
            HTMLTable.cell(class: "n", label: head.label(.score), isOne ? rows.score(row) : "", to: &page)
            let notes = isOne ? rows.notes(row).joined(separator: "; ") : ""
            HTMLTable.cell(class: "note", label: head.label(.note), notes, to: &page)
        }
        page.markup("\n")
    }

    /// The most rows: a page must stay readable.
    private static let most = 200
}
