import Diagnostics
import PlanModel

/// The full table: every verdict, in the order of the plan's tables.
enum HTMLVerdicts {
    static func append(
        _ content: ReportContent,
        _ head: ReportHead,
        _ rows: RowText,
        _ language: Language,
        to page: inout HTMLText
    ) {
        HTMLTable.section(head.label(.table), to: &page) { page in
            if content.isTotalsOnly { return page.element("p", head.label(.totalsOnly)) }
            let hasPeriods = content.frame.periods.count > 1
            let label = head.label
            let columns: [HTMLTable.Column] =
                [.number(label(.number)), .init(label(.indicator)), .init(label(.measure))]
                + (hasPeriods ? [.init(label(.period))] : [])
                + [.number(label(.plan)), .number(label(.actual)), .number(label(.score))]
                + [.init(label(.verdict)), .init(label(.agency)), .init(label(.note))]
            HTMLTable.append(class: "rows all", columns: columns, to: &page) { page in
                var former = -1
                for (place, row) in content.rows.enumerated() {
                    let objective = group(row, content)
                    if objective != former {
                        former = objective
                        heading(objective, columns.count, content, head, language, to: &page)
                    }
                    append(row, place + 1, hasPeriods, head, rows, to: &page)
                }
            }
        }
    }

    /// The objective under which a row stands; others than objectives have numbers that none has.
    private static func group(_ row: ReportRow, _ content: ReportContent) -> Int {
        if content.frame.subjects[Int(row.subject)].kind == .unit { return checks }
        return content.objective(of: row) ?? Int.max
    }

    private static let checks = Int.max - 1

    /// The name of what is judged, marked where it is illustrative.
    static func name(_ row: ReportRow, _ rows: RowText, to page: inout HTMLText) {
        name(rows.name(ofSubject: row.subject), isIllustrative: row.isIllustrative, to: &page)
    }

    /// A name, marked where what it stands for is illustrative.
    static func name(_ name: String, isIllustrative: Bool, to page: inout HTMLText) {
        page.text(name)
        if isIllustrative { page.element("b", class: "star", " *") }
    }

    static func notes(_ row: ReportRow, _ rows: RowText, _ head: ReportHead, to page: inout HTMLText) {
        HTMLTable.cell(class: "note", label: head.label(.note), rows.notes(row).joined(separator: "; "), to: &page)
    }

    private static func append(
        _ row: ReportRow,
        _ number: Int,
        _ hasPeriods: Bool,
        _ head: ReportHead,
        _ rows: RowText,
        to page: inout HTMLText
    ) {
        page.element("tr", class: row.isIllustrative ? "made-up" : nil) { page in
            HTMLTable.cell(class: "n no", label: head.label(.number), "\(number)", to: &page)
            HTMLTable.cell(class: "name", label: head.label(.indicator), to: &page) { name(row, rows, to: &$0) }
            HTMLTable.cell(class: "measure", label: head.label(.measure), rows.measure(row), to: &page)
            if hasPeriods { HTMLTable.cell(label: head.label(.period), rows.period(row), to: &page) }
            HTMLTable.cell(class: "n plan", label: head.label(.plan), rows.plan(row), to: &page)
            HTMLTable.cell(class: "n", label: head.label(.actual), rows.actual(row), to: &page)
            HTMLTable.cell(class: "n", label: head.label(.score), rows.score(row), to: &page)
            HTMLTable.cell(label: head.label(.verdict), to: &page) { page in
                HTMLTable.status(rows.status(row), Mark(rows.outcome(row)), to: &page)
            }
            HTMLTable.cell(class: "agency", label: head.label(.agency), rows.agency(row), to: &page)
            notes(row, rows, head, to: &page)
        }
        page.markup("\n")
    }

    /// The objective that the rows below serve, across the table.
    private static func heading(
        _ objective: Int,
        _ columns: Int,
        _ content: ReportContent,
        _ head: ReportHead,
        _ language: Language,
        to page: inout HTMLText
    ) {
        let objectives = content.frame.plan.objectives
        if objectives.isEmpty { return }
        page.element("tr", class: "heading") { page in
            page.element("th", [("colspan", "\(columns)"), ("scope", "colgroup")]) { page in
                let isKnown = objectives.indices.contains(objective)
                let others = objective == checks ? Label.checks : .withoutObjective
                page.text(isKnown ? objectives[objective].title(in: language) : head.label(others))
            }
        }
        page.markup("\n")
    }
}
