import Diagnostics
import PlanModel

/// The text of a letter that reminds one agency of what is due: from the plan's own unit, ready to be sent.
public struct DueLetter {
    private let agency: DueAgency
    private let list: DueList
    private let plan: Plan
    private let language: Language
    private let official: OfficialText

    /// - Parameter agency: one of `list`.
    public init(_ agency: DueAgency, of list: DueList, _ plan: Plan, language: Language) {
        self.agency = agency
        self.list = list
        self.plan = plan
        self.language = language
        official = OfficialText(language: language)
    }

    /// The letter, a line end last. Lines are as long as their sentences: what takes the text in breaks them.
    public var text: String { (head + [""] + sections + [closing]).joined(separator: "\n") + "\n" }

    private var head: [String] {
        let hasTasks = agency.tasks.contains { $0.standing != .ongoing }
        let subject: DueLabel = agency.figureCount == 0 ? .subjectTasks : hasTasks ? .subjectBoth : .subjectFigures
        return [
            name(plan.ownUnit), official.dateLine(list.day), subject.text(in: language), "",
            DueLabel.to.text(in: language, ["agency": name(agency.unit)]), "", opening,
        ]
    }

    private var opening: String {
        let title = plan.title.isEmpty ? plan.id : plan.title.text(in: language)
        let items = DueLetter.parts.compactMap { part -> String? in
            let count = agency.tasks(part.standing).count
            guard count > 0 else { return nil }
            let counted = official.count(count, one: "task", many: "tasks")
            return part.some.text(in: language, ["count": counted, "days": String(list.within)])
        }
        let figures = agency.figureCount
        let counted = official.count(figures, one: "figure", many: "figures")
        let all = items + (figures > 0 ? [DueLabel.someFigures.text(in: language, ["count": counted])] : [])
        return DueLabel.opening.text(
            in: language,
            [
                "plan": TerminalText.safe(title), "day": official.date(list.day), "agency": name(agency.unit),
                "items": official.list(all),
            ]
        )
    }

    /// What there is of each kind, under a heading with a Roman number.
    private var sections: [String] {
        let lines = DueLines(list: list, plan: plan, language: language)
        var sections: [(head: DueLabel, lines: [String])] = []
        for part in DueLetter.parts + [(.ongoing, .ongoing, .headOngoing)] {
            let tasks = agency.tasks(part.standing)
            if part.standing == .ongoing, agency.figureCount > 0 { sections.append((.headFigures, figures(lines))) }
            guard !tasks.isEmpty else { continue }
            sections.append((part.head, tasks.enumerated().flatMap { lines.lines($1, number: $0 + 1) }))
        }
        return sections.enumerated().flatMap { place, section in
            let head = section.head.text(in: language, ["day": official.date(list.lastDay)])
            return ["\(DueLetter.romans[place]). \(head)"] + section.lines + [""]
        }
    }

    private func figures(_ lines: DueLines) -> [String] {
        agency.figures.enumerated().map { lines.line($1, number: $0 + 1) }
    }

    private var closing: String {
        let has = { (standing: DueTask.Standing) in !agency.tasks(standing).isEmpty }
        var requests: [String] = []
        if has(.overdue) { requests.append(DueLabel.askOverdue.text(in: language)) }
        if has(.due) { requests.append(DueLabel.askDue.text(in: language)) }
        if has(.unclear) || has(.undated) { requests.append(DueLabel.askUnclear.text(in: language)) }
        if agency.figureCount > 0 { requests.append(DueLabel.askFigures.text(in: language)) }
        // The plan's own unit reports to itself.
        requests.append(
            agency.unit == plan.ownUnit
                ? DueLabel.askReport.text(in: language)
                : DueLabel.askReportTo.text(in: language, ["unit": name(plan.ownUnit)])
        )
        let asking = DueLabel.asking.text(
            in: language,
            ["agency": name(agency.unit), "requests": requests.joined(separator: "; ")]
        )
        return asking + DueLabel.end.text(in: language)
    }

    private func name(_ unit: Int32) -> String { DueText.name(unit, plan, on: list.day, language) }

    /// The kinds of tasks that an agency has to see to, in the order of a letter.
    private static let parts: [(standing: DueTask.Standing, some: DueLabel, head: DueLabel)] = [
        (.overdue, .someOverdue, .headOverdue), (.due, .someDue, .headDue),
        (.unclear, .someUnclear, .headUnclear), (.undated, .someUndated, .headUndated),
    ]
    private static let romans = ["I", "II", "III", "IV", "V", "VI"]
}
