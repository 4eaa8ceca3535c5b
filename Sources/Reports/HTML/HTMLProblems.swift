import Diagnostics

/// What is wrong with the plan, the data or the rules, errors first.
enum HTMLProblems {
    static func append(
        _ content: ReportContent,
        _ head: ReportHead,
        _ language: Language,
        to page: inout HTMLText
    ) {
        let label = head.label(.problems)
        let heading = content.diagnostics.isEmpty ? label : "\(label) (\(head.number(content.diagnostics.count)))"
        HTMLTable.section(heading, to: &page) { page in
            if content.diagnostics.isEmpty { return page.element("p", head.label(.problemsNone)) }
            HTMLTable.append(
                class: "rows",
                columns: [.init(head.label(.severity)), .init(head.label(.place)), .init(head.label(.message))],
                to: &page
            ) { page in
                for diagnostic in content.diagnostics.prefix(most) { append(diagnostic, head, language, to: &page) }
            }
            HTMLLines.more(content.diagnostics.count - most, "findings.csv", head, to: &page)
        }
    }

    /// The most problems that are listed.
    private static let most = 200

    private static func append(
        _ diagnostic: Diagnostic,
        _ head: ReportHead,
        _ language: Language,
        to page: inout HTMLText
    ) {
        page.element("tr") { page in
            HTMLTable.cell(label: head.label(.severity), to: &page) { page in
                HTMLTable.status(
                    "\(head.label(Label(diagnostic.severity))) \(diagnostic.code.id)",
                    Mark(diagnostic.severity),
                    to: &page
                )
            }
            HTMLTable.cell(
                label: head.label(.place),
                DiagnosticText.place(diagnostic.location, in: language),
                to: &page
            )
            let message = [diagnostic.message(in: language), diagnostic.hint(in: language)].compactMap { $0 }
            HTMLTable.cell(label: head.label(.message), message.joined(separator: "; "), to: &page)
        }
        page.markup("\n")
    }
}
