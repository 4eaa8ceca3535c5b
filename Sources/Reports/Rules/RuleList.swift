import Diagnostics
import PlanModel

/// The rules in reach, a line each.
public enum RuleList {
    /// Name, level and title; the plan's own first, each group in byte order of the names.
    ///
    /// - Parameter width: columns of the terminal.
    public static func text(_ rules: [Rule], language: Language, width: Int, color: Bool) -> String {
        let terminal = TerminalText(color: color)
        guard !rules.isEmpty else { return RuleLabel.none.text(in: language) + "\n" }
        var lines: [String] = []
        for (head, group) in [
            (RuleLabel.own, rules.filter { !$0.isStandard }), (.standard, rules.filter(\.isStandard)),
        ]
        where !group.isEmpty {
            var table = TextTable([.left, .left, .left])
            for rule in group {
                table.add([
                    .init(rule.name, .bold), .init(RuleLabel(rule.level).text(in: language)),
                    .init(rule.title.text(in: language)),
                ])
            }
            if !lines.isEmpty { lines.append("") }
            lines.append(terminal.ink(head.text(in: language), .faint))
            lines += table.lines(width: width, indent: 2, flexible: [2], terminal)
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
