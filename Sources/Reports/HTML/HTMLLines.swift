import PlanModel

/// The tables of counts: by year, by objective, of missing data by agency, by agency.
enum HTMLLines {
    static func appendYears(_ head: ReportHead, to page: inout HTMLText) {
        let lines = head.years
        guard !lines.isEmpty else { return }
        let columns = OutcomeColumns.shown(in: lines.map(\.counts))
        HTMLTable.section(head.label(.byYear), to: &page) { page in
            HTMLTable.append(
                class: "lines",
                columns: [.init(head.label(.yearColumn))] + columns.map { .number(head.label(Label($0))) },
                to: &page
            ) { page in
                for line in lines {
                    page.element("tr") { page in
                        page.element("th", [("scope", "row")]) { $0.text(head.name(line)) }
                        append(line.counts, columns, head, to: &page)
                    }
                    page.markup("\n")
                }
            }
        }
    }

    static func appendObjectives(
        _ content: ReportContent,
        _ head: ReportHead,
        _ rows: RowText,
        to page: inout HTMLText
    ) {
        let lines = content.lines
        let hasVerdicts = lines.contains { !content.verdicts(on: $0).isEmpty }
        let columns = OutcomeColumns.shown(in: lines.map(\.counts))
        let hasChange = lines.contains { $0.change != nil }
        HTMLTable.section(head.heading(.summary), to: &page) { page in
            HTMLTable.append(
                class: "lines",
                columns: [.init(head.label(.objective))] + columns.map { .number(head.label(Label($0))) }
                    + (hasChange ? [.number(head.changeLabel)] : [])
                    + (hasVerdicts ? [.init(head.label(.verdict))] : []),
                to: &page
            ) { page in
                for line in lines {
                    page.element("tr", class: line.subject == .total ? "sum" : nil) { page in
                        page.element("th", [("scope", "row"), ("style", "--depth:\(line.depth)")]) { page in
                            page.text(head.name(line))
                        }
                        append(line.counts, columns, head, to: &page)
                        if hasChange {
                            HTMLTable.cell(class: "n", label: head.changeLabel, head.change(line), to: &page)
                        }
                        if hasVerdicts {
                            HTMLTable.cell(label: head.label(.verdict), to: &page) { page in
                                for row in content.verdicts(on: line) {
                                    HTMLTable.status(rows.latestStanding(row), Mark(rows.outcome(row)), to: &page)
                                }
                            }
                        }
                    }
                    page.markup("\n")
                }
            }
        }
    }

    static func appendMissing(
        _ content: ReportContent,
        _ head: ReportHead,
        _ rows: RowText,
        to page: inout HTMLText
    ) {
        let agencies = content.missing
        HTMLTable.section(head.heading(.missingByAgency), to: &page) { page in
            if agencies.isEmpty { page.element("p", head.label(.missingNone)) }
            page.element("ul") { page in
                for line in agencies.prefix(mostAgencies) {
                    page.element("li") { page in
                        page.element("strong", rows.name(ofUnit: line.unit))
                        page.text(": \(head.number(line.counts[.noData]))")
                        if line.missingInAllPeriods > line.counts[.noData] {
                            page.text(" (\(head.number(line.missingInAllPeriods)) \(head.label(.allPeriods)))")
                        }
                        page.text(" – " + line.missing.map { rows.name(ofSubject: $0) }.joined(separator: "; "))
                        if line.counts[.noData] > line.missing.count { page.text("; …") }
                    }
                }
            }
            more(agencies.count - mostAgencies, "verdicts.csv", head, to: &page)
        }
    }

    static func appendAgencies(
        _ content: ReportContent,
        _ head: ReportHead,
        _ rows: RowText,
        to page: inout HTMLText
    ) {
        let agencies = content.agencies.filter { $0.counts.total > 0 }
        guard agencies.count > 1 else { return }
        let columns = OutcomeColumns.shown(in: agencies.map(\.counts))
        HTMLTable.section(head.heading(.byAgency), to: &page) { page in
            HTMLTable.append(
                class: "lines",
                columns: [.init(head.label(.agency))] + columns.map { .number(head.label(Label($0))) },
                to: &page
            ) { page in
                for line in agencies.prefix(mostAgencies) {
                    page.element("tr") { page in
                        page.element("th", [("scope", "row")]) { $0.text(rows.name(ofUnit: line.unit)) }
                        append(line.counts, columns, head, to: &page)
                    }
                    page.markup("\n")
                }
            }
            more(agencies.count - mostAgencies, "verdicts.csv", head, to: &page)
        }
    }

    /// Says how many lines are left out, and where they stand; nothing where none is.
    static func more(_ count: Int, _ file: String, _ head: ReportHead, to page: inout HTMLText) {
        if count > 0 { page.element("p", class: "more", head.more(count, file)) }
    }

    /// The most agencies that a list shows: a page must stay readable.
    private static let mostAgencies = 200

    private static func append(
        _ counts: OutcomeCounts,
        _ columns: [Outcome],
        _ head: ReportHead,
        to page: inout HTMLText
    ) {
        for outcome in columns {
            HTMLTable.cell(class: "n", label: head.label(Label(outcome)), to: &page) { page in
                if counts[outcome] == 0 {
                    page.element("span", class: "zero", "0")
                } else {
                    page.element("span", class: Mark(outcome).name, head.number(counts[outcome]))
                }
            }
        }
    }
}
