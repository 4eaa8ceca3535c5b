import Diagnostics
import PlanModel

/// What is due, as text: an overview by agency, then a letter for each that has something to do.
public enum DueText {
    /// - Parameters:
    ///   - width: columns of the terminal; only the overview is fitted to it.
    ///   - color: whether colours may be used.
    public static func text(_ list: DueList, _ plan: Plan, language: Language, width: Int, color: Bool) -> String {
        let terminal = TerminalText(color: color)
        let official = OfficialText(language: language)
        let label = { (label: DueLabel, day: DayNumber) in label.text(in: language, ["day": official.date(day)]) }
        let title = plan.title.isEmpty ? plan.id : plan.title.text(in: language)
        var lines = [terminal.ink(TerminalText.safe(title), .bold), label(.title, list.day)]
        if list.within > 0 { lines.append(label(.near, list.lastDay)) }
        if let knownOn = list.knownOn { lines.append(label(.knownOn, knownOn)) }
        lines.append("")
        if list.agencies.isEmpty {
            lines.append(DueLabel.nothing.text(in: language))
        } else {
            lines += overview(list, plan, language).lines(width: width, indent: 2, flexible: [0], terminal)
        }
        if list.laterCount > 0 {
            let values = [
                "count": official.count(list.laterCount, one: "task", many: "tasks"),
                "day": official.date(list.lastDay),
            ]
            lines += ["", DueLabel.later.text(in: language, values)]
        }
        let rule = String(repeating: "─", count: min(width, 60))
        for agency in list.agencies where agency.hasToAct {
            let letter = DueLetter(agency, of: list, plan, language: language).text
            lines += ["", rule, "", String(letter.dropLast())]
        }
        return lines.joined(separator: "\n") + "\n" + ongoing(list, plan, language, rule)
    }

    /// The name of a unit as it is on a day; where it does not exist then, as it last was.
    static func name(_ unit: Int32, _ plan: Plan, on day: DayNumber, _ language: Language) -> String {
        let row = plan.units.unit(unit, on: day) ?? plan.units.latest(unit)
        let name = row.name.text(in: language)
        return TerminalText.safe(name.isEmpty ? row.id : name)
    }

    private static func overview(_ list: DueList, _ plan: Plan, _ language: Language) -> TextTable {
        let columns: [(label: DueLabel, ink: TerminalText.Ink?, count: (DueAgency) -> Int)] = [
            (.overdue, .bad, { $0.tasks(.overdue).count }), (.due, .warning, { $0.tasks(.due).count }),
            (.unclear, .warning, { $0.tasks(.unclear).count }), (.undated, .warning, { $0.tasks(.undated).count }),
            (.ongoing, nil, { $0.tasks(.ongoing).count }), (.figures, .warning, { $0.figureCount }),
        ]
        let always: Set<DueLabel> = list.includesFigures ? [.overdue, .due, .figures] : [.overdue, .due]
        let shown = columns.filter { column in
            always.contains(column.label) || list.agencies.contains { column.count($0) > 0 }
        }
        var table = TextTable([.left] + shown.map { _ in .right })
        table.add(
            [.init(DueLabel.agency.text(in: language), .faint)]
                + shown.map { .init($0.label.text(in: language), .faint) }
        )
        for agency in list.agencies {
            table.add(
                [.init(name(agency.unit, plan, on: list.day, language))]
                    + shown.map { column in
                        let count = column.count(agency)
                        return .init(String(count), count == 0 ? .faint : column.ink)
                    }
            )
        }
        table.add(
            [.init(DueLabel.total.text(in: language), .bold)]
                + shown.map { column in .init(String(list.agencies.reduce(0) { $0 + column.count($1) })) }
        )
        return table
    }

    /// Ongoing tasks of agencies that get no letter.
    private static func ongoing(_ list: DueList, _ plan: Plan, _ language: Language, _ rule: String) -> String {
        let agencies = list.agencies.filter { !$0.hasToAct }
        guard !agencies.isEmpty else { return "" }
        let lines = DueLines(list: list, plan: plan, language: language)
        let hasLetters = agencies.count < list.agencies.count
        let head = hasLetters ? DueLabel.onlyOngoing : .headOngoing
        let parts = agencies.flatMap { agency in
            ["", name(agency.unit, plan, on: list.day, language)]
                + agency.tasks.enumerated().flatMap { lines.lines($1, number: $0 + 1) }
        }
        return (["", rule, "", head.text(in: language)] + parts).joined(separator: "\n") + "\n"
    }
}
