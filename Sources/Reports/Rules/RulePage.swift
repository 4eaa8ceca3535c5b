import Diagnostics
import PlanModel

/// What a rule's file says of it, as a page for a terminal.
public struct RulePage {
    private let rule: Rule
    private let language: Language
    private let width: Int
    private let terminal: TerminalText

    /// - Parameter width: columns of the terminal.
    public init(_ rule: Rule, language: Language, width: Int, color: Bool) {
        self.rule = rule
        self.language = language
        self.width = width
        terminal = TerminalText(color: color)
    }

    /// The page, a line end last. Parts that the rule has nothing to say of are left out.
    public var text: String {
        let parts = [head, reads, parameters, notes, statuses, basis, documentation]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private var head: [String] {
        let title = "\(TerminalText.safe(rule.name)): \(safe(rule.title.text(in: language)))"
        let group = (rule.isStandard ? RuleLabel.standard : .own).text(in: language)
        let level = "\(label(.level)): \(RuleLabel(rule.level).text(in: language)) (\(rule.level.rawValue))"
        var facts = [group, level]
        if rule.level != .value {
            let decimals = rule.scoreKind == .none ? "" : ", \(rule.decimals) \(label(.decimals))"
            facts.append("\(label(.score)): \(RuleLabel(rule.scoreKind).text(in: language))\(decimals)")
        }
        let place = rule.location.line.map { "\(rule.location.file):\($0)" } ?? rule.location.file
        return wrapped(title).map { terminal.ink($0, .bold) } + wrapped(facts.joined(separator: " · "))
            + ["\(label(.file)): \(safe(place))"]
    }

    private var reads: [String] {
        table(
            .reads,
            rule.reads.map { name in
                var words = meaning(name)
                if rule.optional.contains(name) { words += " (\(label(.optional)))" }
                return (name, words)
            }
        )
    }

    private func meaning(_ name: String) -> String {
        if rule.parameter(name) != nil { return label(.parameter) }
        if rule.ownBindings[name] != nil { return label(.boundInput) }
        if rule.inputs.contains(name) { return label(.input) }
        return NameText.text(name, in: language)
    }

    private var parameters: [String] {
        table(.parameters, rule.parameters.map { ($0.name, ParameterText.text($0.setting, in: language)) })
    }

    private var notes: [String] { table(.notes, rule.notes.map { ($0.name, $0.text.text(in: language)) }) }

    private var statuses: [String] {
        table(
            .statuses,
            rule.statuses.map { status in
                (status.id, status.label.text(in: language) + (status.isGood ? " (\(label(.good)))" : ""))
            }
        )
    }

    private var basis: [String] { rule.basis.isEmpty ? [] : [heading(.basis)] + wrapped(safe(rule.basis), indent: 2) }

    /// Lines of the text are kept: it may hold lists and formulas.
    private var documentation: [String] {
        let text = rule.documentation.text(in: language)
        guard !text.isEmpty else { return [] }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            line.isEmpty ? [""] : wrapped(safe(String(line)), indent: 2)
        }
        while lines.last == "" { lines.removeLast() }
        return [heading(.documentation)] + lines
    }

    private func table(_ head: RuleLabel, _ rows: [(name: String, text: String)]) -> [String] {
        guard !rows.isEmpty else { return [] }
        var table = TextTable([.left, .left])
        for row in rows { table.add([.init(row.name), .init(row.text)]) }
        return [heading(head)] + table.lines(width: width, indent: 2, flexible: [1], terminal)
    }

    private func wrapped(_ text: String, indent: Int = 0) -> [String] {
        DisplayWidth.lines(text, width: max(20, width - indent)).map { String(repeating: " ", count: indent) + $0 }
    }

    private func heading(_ label: RuleLabel) -> String { terminal.ink(self.label(label), .bold) }

    private func label(_ label: RuleLabel) -> String { label.text(in: language) }

    private func safe(_ text: String) -> String { TerminalText.safe(text) }
}
