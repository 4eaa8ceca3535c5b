import Diagnostics
import PlanModel

/// What a rule's file says of it, as a page for a terminal.
public struct RulePage {
    private let content: RuleContent
    private let width: Int
    private let terminal: TerminalText

    /// - Parameter width: columns of the terminal.
    public init(_ rule: Rule, language: Language, width: Int, color: Bool) {
        content = RuleContent(rule, language: language)
        self.width = width
        terminal = TerminalText(color: color)
    }

    /// The page, a line end last. Parts that the rule has nothing to say of are left out.
    public var text: String {
        let head =
            wrapped("\(content.name): \(content.title)").map { terminal.ink($0, .bold) }
            + wrapped(content.facts.joined(separator: " · ")) + [content.file]
        let parts = content.parts.map { [terminal.ink($0.heading, .bold)] + lines($0.body) }
        return ([head] + parts).map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private func lines(_ body: RuleContent.Part.Body) -> [String] {
        switch body {
        case .rows(let rows):
            var table = TextTable([.left, .left])
            for row in rows { table.add([.init(row.name), .init(row.text)]) }
            return table.lines(width: width, indent: 2, flexible: [1], terminal)
        case .text(let text): return wrapped(text, indent: 2)
        case .paragraphs(let paragraphs):
            return paragraphs.map { $0.lines.flatMap { wrapped($0, indent: 2) } }.reduce([]) { lines, paragraph in
                lines.isEmpty ? paragraph : lines + [""] + paragraph
            }
        }
    }

    private func wrapped(_ text: String, indent: Int = 0) -> [String] {
        DisplayWidth.lines(text, width: max(20, width - indent)).map { String(repeating: " ", count: indent) + $0 }
    }
}
