import Diagnostics
import PlanModel

/// The rules in reach by their levels, with their titles, in Markdown: the first page in `docs/standard-rules`.
public enum RuleListMarkdown {
    /// The list, a line end last. Standard rules lead to the pages beside it; the plan's own have none.
    public static func text(_ rules: [Rule], language: Language) -> String {
        var blocks = ["# " + RuleLabel.standard.text(in: language), RuleLabel.standardMeaning.text(in: language)]
        let standard = rules.filter(\.isStandard)
        for level in RuleLevel.allCases {
            let group = standard.filter { $0.level == level }
            guard !group.isEmpty else { continue }
            let label = RuleLabel(level).text(in: language)
            blocks.append("## \(RuleLabel.level.text(in: language)): \(label) (\(level.rawValue))")
            blocks.append(group.map { line($0, language) }.joined(separator: "\n"))
        }
        let own = rules.filter { !$0.isStandard }
        if !own.isEmpty {
            blocks.append("## " + RuleLabel.own.text(in: language))
            blocks.append(own.map { line($0, language) }.joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// The name of the file that holds a standard rule's page, beside the list.
    public static func file(_ rule: String, language: Language) -> String {
        language == .vi ? "\(rule).vi.md" : "\(rule).md"
    }

    private static func line(_ rule: Rule, _ language: Language) -> String {
        let content = RuleContent(rule, language: language)
        let name = MarkdownText.code(content.name)
        let link = rule.isStandard ? "[\(name)](\(file(content.name, language: language)))" : name
        return "- \(link): \(MarkdownText.escaped(content.title))"
    }
}
