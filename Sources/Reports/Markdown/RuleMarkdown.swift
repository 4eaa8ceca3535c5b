import Diagnostics
import PlanModel

/// What a rule's file says of it, as a page in Markdown: the pages in `docs/standard-rules`.
public enum RuleMarkdown {
    /// The page, a line end last.
    public static func text(_ rule: Rule, language: Language) -> String {
        let content = RuleContent(rule, language: language)
        var blocks = [
            "# \(MarkdownText.escaped(content.name)): \(MarkdownText.escaped(content.title))",
            content.facts.map(MarkdownText.escaped).joined(separator: " · ") + "\\\n"
                + MarkdownText.escaped(content.file),
        ]
        for part in content.parts {
            blocks.append("## " + part.heading)
            blocks += block(part.body)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func block(_ body: RuleContent.Part.Body) -> [String] {
        switch body {
        case .rows(let rows):
            return [
                rows.map { "- \(MarkdownText.code($0.name)): \(MarkdownText.escaped($0.text))" }.joined(separator: "\n")
            ]
        case .text(let text): return [MarkdownText.escaped(text)]
        case .paragraphs(let paragraphs): return paragraphs.map(paragraph)
        }
    }

    /// Its label in bold; a line that follows another begins where it did.
    private static func paragraph(_ paragraph: RuleParagraph) -> String {
        let lines = paragraph.lines.map(MarkdownText.escaped).joined(separator: "\\\n")
        guard !paragraph.label.isEmpty else { return lines }
        let label = MarkdownText.escaped(paragraph.label)
        return "**\(label)**" + lines.dropFirst(label.count)
    }
}
