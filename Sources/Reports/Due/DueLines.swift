import Diagnostics
import PlanModel

/// The lines of letters and lists that speak of one task or of one indicator's figures.
struct DueLines {
    let list: DueList
    let plan: Plan
    let language: Language

    /// A task: its number and name, then what is to be known of it.
    func lines(_ task: DueTask, number: Int) -> [String] {
        let instance = task.instance.map { " (\(PeriodText.text($0, in: language)))" } ?? ""
        let name = TerminalText.safe(task.row.name.text(in: language))
        var lines = ["\(number). \(TerminalText.safe(task.id))\(instance): \(name)"]
        if task.standing != .ongoing { lines.append("   " + deadline(task)) }
        if !task.row.product.isEmpty { lines.append("   " + label(.product, ["text": safe(task.row.product)])) }
        if !task.row.support.isEmpty { lines.append("   " + label(.support, ["text": safe(task.row.support)])) }
        if let startedOn = task.startedOn, task.standing != .ongoing {
            lines.append("   " + label(.started, ["day": OfficialText(language: language).date(startedOn)]))
        }
        return lines
    }

    /// An indicator, and the periods of which it lacks figures.
    func line(_ figures: DueFigures, number: Int) -> String {
        let indicator = plan.indicators[figures.indicator]
        let measure = indicator.measure.isEmpty ? "" : " (\(safe(indicator.measure)))"
        let periods = figures.periods.map { PeriodText.text($0, in: language) }.joined(separator: "; ")
        return "\(number). \(safe(indicator.name.text(in: language)))\(measure) [\(safe(indicator.id))]: \(periods)"
    }

    private func deadline(_ task: DueTask) -> String {
        let official = OfficialText(language: language)
        guard let deadline = task.deadline, let late = task.daysLate(on: list.day) else {
            let printed = task.deadlineText.isEmpty ? "" : "; " + label(.asPrinted, ["text": safe(task.deadlineText)])
            return label(.noDeadline) + printed
        }
        var parts = [label(.deadline, ["day": official.date(deadline)])]
        let days = official.count(abs(late), one: "day", many: "days")
        switch task.standing {
        case .overdue: parts.append(label(.daysLate, ["count": days]))
        case .due: parts.append(late == 0 ? label(.today) : label(.daysLeft, ["count": days]))
        case .unclear, .undated, .ongoing: break
        }
        if let first = task.firstDeadline { parts.append(label(.firstDeadline, ["day": official.date(first)])) }
        if DayNumber(text: task.deadlineText) == nil, !task.deadlineText.isEmpty {
            parts.append(label(.asPrinted, ["text": safe(task.deadlineText)]))
        }
        return parts.joined(separator: "; ")
    }

    private func label(_ label: DueLabel, _ values: [String: String] = [:]) -> String {
        label.text(in: language, values)
    }

    private func safe(_ text: String) -> String { TerminalText.safe(text) }
}
