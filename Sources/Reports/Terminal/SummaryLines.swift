import Diagnostics
import PlanModel

/// The lines of a terminal summary, part by part.
struct SummaryLines {
    private let content: ReportContent
    private let language: Language
    private let width: Int
    private let folder: String
    private let listsProblems: Bool
    private let terminal: TerminalText
    private let head: ReportHead
    private let rows: RowText

    init(
        _ content: ReportContent,
        language: Language,
        width: Int,
        color: Bool,
        folder: String,
        listsProblems: Bool
    ) {
        self.content = content
        self.language = language
        self.width = width
        self.folder = folder
        self.listsProblems = listsProblems
        terminal = TerminalText(color: color)
        head = ReportHead(content, language: language)
        rows = RowText(content, language: language)
    }

    var all: [String] {
        [title, objectives, missed, failedChecks, missing, years, checks, problems]
            .filter { !$0.isEmpty }.map { $0 + [""] }.joined().dropLast()
    }

    private var title: [String] {
        let facts =
            head.facts.map { "\($0.label): \($0.text)" } + [head.illustrative.map { "* \($0)" }].compactMap { $0 }
        return wrapped(head.title).map { terminal.ink($0, .bold) } + facts.flatMap { wrapped($0) }
    }

    private var years: [String] {
        let lines = head.years
        guard !lines.isEmpty else { return [] }
        let columns = OutcomeColumns.shown(in: lines.map(\.counts))
        var table = TextTable([.left] + columns.map { _ in .right })
        table.setHead([label(.yearColumn)] + columns.map { label(Label($0)) })
        for line in lines.suffix(TerminalSummary.mostYears) {
            table.add([.init(head.name(line))] + columns.map { count(line.counts[$0], $0) })
        }
        let left = head.earlierYears(lines.count - TerminalSummary.mostYears, "\(folder)/verdicts.csv")
        return [heading(label(.byYear))] + table.lines(width: width, indent: 2, flexible: [0], terminal)
            + faint(left.map { [$0] } ?? [])
    }

    private var objectives: [String] {
        let lines = content.lines
        let columns = OutcomeColumns.shown(in: lines.map(\.counts))
        let hasChange = lines.contains { $0.change != nil }
        let hasVerdicts = lines.contains { !content.verdicts(on: $0).isEmpty }
        var table = TextTable([.left] + columns.map { _ in .right } + [.right] + (hasVerdicts ? [.left] : []))
        table.setHead(
            [label(.objective)] + columns.map { label(Label($0)) } + [hasChange ? head.changeLabel : ""]
                + (hasVerdicts ? [label(.verdict)] : [])
        )
        for line in lines {
            table.add(
                [
                    .init(
                        String(repeating: "  ", count: min(line.depth, TerminalSummary.mostDepth)) + head.name(line),
                        line.subject == .total ? .bold : nil
                    )
                ]
                    + columns.map { count(line.counts[$0], $0) } + [.init(head.change(line))]
                    + (hasVerdicts ? [verdict(on: line)] : [])
            )
        }
        let flexible = [0] + (hasVerdicts ? [columns.count + 2] : [])
        return [heading(head.heading(.summary))] + table.lines(width: width, indent: 2, flexible: flexible, terminal)
    }

    /// How the objective of a line stands as a whole.
    private func verdict(on line: ObjectiveLine) -> TextTable.Cell {
        let verdicts = content.verdicts(on: line)
        let texts = verdicts.map { "\(Mark(rows.outcome($0)).sign) \(rows.latestStanding($0))" }
        return .init(texts.joined(separator: "; "), verdicts.first.map { Mark(rows.outcome($0)).ink } ?? nil)
    }

    private var checks: [String] {
        list(content.checks, head.checks, of: content.checks.count)
    }

    private var failedChecks: [String] {
        let count = content.failedCheckCount
        return list(content.failedChecks, "\(label(.checksFailed)) (\(head.number(count)))", of: count)
    }

    /// Verdicts of checks, a line each.
    private func list(_ checks: [ReportRow], _ title: String, of count: Int) -> [String] {
        guard !checks.isEmpty else { return [] }
        var table = TextTable([.left, .left, .left, .left, .left])
        let shown = CheckGroup.groups(checks, in: content).prefix(TerminalSummary.mostLines)
        for group in shown {
            let row = group.rows[0]
            let mark = Mark(rows.outcome(row))
            let isOne = group.rows.count == 1
            table.add([
                .init(mark.sign, mark.ink), .init(rows.nameOfCheck(row)),
                .init(isOne ? rows.name(ofUnit: row.unit) : head.units(group.rows.count)),
                .init(rows.period(row)), .init(isOne ? rows.standing(row) : rows.status(row), mark.ink),
            ])
        }
        return [heading(title)]
            + table.lines(width: width, indent: 2, flexible: [1, 2], terminal)
            + more(count - shown.reduce(0) { $0 + $1.rows.count })
    }

    private func count(_ count: Int, _ outcome: Outcome) -> TextTable.Cell {
        .init(head.number(count), count == 0 ? .faint : Mark(outcome).ink)
    }

    private var missed: [String] {
        guard content.missedCount > 0 else { return [heading(head.attention), "  " + label(.attentionNone)] }
        var table = TextTable([.left, .left, .left, .left, .left, .left, .left])
        for row in content.missed.prefix(TerminalSummary.mostLines) {
            let mark = Mark(rows.outcome(row))
            table.add([
                .init(mark.sign + (row.isIllustrative ? "*" : ""), mark.ink), .init(rows.nameOfMissed(row)),
                .init(content.missedEarlierCount > 0 ? rows.period(row) : ""), .init(labelled(.plan, rows.plan(row))),
                .init(labelled(.actual, rows.actual(row))),
                .init(rows.agency(row)), .init(rows.status(row), mark.ink),
            ])
        }
        let count = head.number(content.missedCount)
        return [heading("\(head.attention) (\(count))")]
            + table.lines(width: width, indent: 2, flexible: [1, 3, 4, 5], terminal)
            + more(content.missedCount - min(content.missed.count, TerminalSummary.mostLines))
    }

    private var missing: [String] {
        let agencies = content.missing
        let count = agencies.reduce(0) { $0 + $1.counts[.noData] }
        guard count > 0 else { return [] }
        var table = TextTable([.left, .right, .left])
        for line in agencies.prefix(TerminalSummary.mostLines) {
            let names = line.missing.map { rows.name(ofSubject: $0) }.joined(separator: "; ")
            table.add([.init(rows.name(ofUnit: line.unit)), missingCount(line), .init(names)])
        }
        return [heading("\(head.heading(.missingByAgency)) (\(head.number(count)))")]
            + table.lines(width: width, indent: 2, flexible: [0, 2], terminal)
            + more(agencies.count - TerminalSummary.mostLines)
    }

    private func missingCount(_ line: AgencyLine) -> TextTable.Cell {
        .init(head.number(line.counts[.noData]), Mark(.noData).ink)
    }

    /// Errors and warnings; of what is only to be known, how much there is.
    private var problems: [String] {
        guard !content.diagnostics.isEmpty else { return [] }
        let counts = Severity.allCases.sorted(by: >).filter { content.count($0) > 0 }.map(counted)
        var lines = [heading("\(label(.problems)) (\(counts.joined(separator: ", ")))")]
        if listsProblems {
            let digest = DiagnosticDigest(
                content.diagnostics,
                least: .warning,
                most: TerminalSummary.mostLines,
                alike: TerminalSummary.mostAlike
            )
            for entry in digest.entries { lines += problem(entry) }
            lines += more(digest.left, "findings.csv")
        }
        if content.count(.info) > 0 {
            let text = "\(counted(.info)): \(label(.see)) \(folder)/findings.csv"
            lines.append(terminal.ink("  \(text)", .faint))
        }
        return lines
    }

    private func problem(_ entry: DiagnosticDigest.Entry) -> [String] {
        let diagnostic = entry.diagnostic
        let word = "\(label(Label(diagnostic.severity))) \(diagnostic.code.id)"
        let place = DiagnosticText.place(diagnostic.location, in: language)
        let more = entry.more > 0 ? " " + head.more(entry.more, "\(folder)/findings.csv") : ""
        let text = "\(word) \(place): \(diagnostic.message(in: language))\(more)"
        let wrapped = DisplayWidth.lines(TerminalText.safe(text), width: width - 4)
        return ["  " + terminal.ink(wrapped[0], Mark(diagnostic.severity).ink)]
            + wrapped.dropFirst().map { "    \($0)" }
    }

    /// “3 errors”.
    private func counted(_ severity: Severity) -> String {
        let count = content.count(severity)
        let plural = language == .en && count != 1 ? "s" : ""
        return "\(head.number(count)) \(label(Label(severity)))\(plural)"
    }

    /// “… và 12 dòng nữa (xem out/verdicts.csv)”; nothing where no line is left out.
    private func more(_ count: Int, _ file: String = "verdicts.csv") -> [String] {
        count > 0 ? faint([head.more(count, "\(folder)/\(file)")]) : []
    }

    /// Lines that only say what is left out.
    private func faint(_ lines: [String]) -> [String] {
        lines.flatMap { DisplayWidth.lines($0, width: width - 2) }.map { terminal.ink("  \($0)", .faint) }
    }

    private func heading(_ text: String) -> String { terminal.ink(text, .bold) }

    private func labelled(_ label: Label, _ text: String) -> String {
        text.isEmpty ? "" : "\(self.label(label).lowercased()) \(text)"
    }

    private func label(_ label: Label) -> String { label.text(in: language) }

    private func wrapped(_ text: String) -> [String] { DisplayWidth.lines(TerminalText.safe(text), width: width) }
}
