import Diagnostics
import PlanModel

/// What a rule's file says of it, in one language: the content of its page, whatever the page is made for.
public struct RuleContent: Sendable {
    /// A name and what is said of it.
    public struct Row: Sendable, Hashable {
        public var name: String
        public var text: String

        init(name: String, text: String) {
            self.name = TerminalText.safe(name)
            self.text = TerminalText.safe(text)
        }
    }

    /// The name by which a `use` calls it.
    public let name: String
    public let title: String
    /// Whose it is, its level, and what its score counts.
    public let facts: [String]
    /// The file that declares it, and the line.
    public let place: String
    /// What its function reads, in the order of the parameters.
    public let reads: [Row]
    public let parameters: [Row]
    public let notes: [Row]
    public let statuses: [Row]
    /// Empty where none is named.
    public let basis: String
    public let documentation: [RuleParagraph]

    private let language: Language

    /// Takes what the rule says in this language.
    public init(_ rule: Rule, language: Language) {
        let words = RuleWords(rule, language)
        self.language = language
        name = TerminalText.safe(rule.name)
        title = TerminalText.safe(rule.title.text(in: language))
        facts = words.facts
        place = TerminalText.safe(rule.location.line.map { "\(rule.location.file):\($0)" } ?? rule.location.file)
        reads = rule.reads.map { Row(name: $0, text: words.meaning($0)) }
        parameters = rule.parameters.map {
            Row(name: $0.name, text: ParameterText.text($0.setting, in: language))
        }
        notes = rule.notes.map { Row(name: $0.name, text: $0.text.text(in: language)) }
        statuses = rule.statuses.map { Row(name: $0.id, text: words.meaning($0)) }
        basis = TerminalText.safe(rule.basis)
        documentation = RuleParagraph.paragraphs(of: rule.documentation.text(in: language), language)
    }

    /// A part of the page below its head.
    struct Part {
        enum Body {
            case rows([Row])
            case text(String)
            case paragraphs([RuleParagraph])
        }

        var heading: String
        var body: Body
    }

    /// The parts in their order; those that the rule has nothing to say of are left out.
    var parts: [Part] {
        let tables: [(RuleLabel, [Row])] = [
            (.reads, reads), (.parameters, parameters), (.notes, notes), (.statuses, statuses),
        ]
        var parts = tables.filter { !$0.1.isEmpty }.map { Part(heading: text($0.0), body: .rows($0.1)) }
        if !basis.isEmpty { parts.append(Part(heading: text(.basis), body: .text(basis))) }
        if !documentation.isEmpty {
            parts.append(Part(heading: text(.documentation), body: .paragraphs(documentation)))
        }
        return parts
    }

    /// `File: standard/deadline.lua:2`.
    var file: String { "\(text(.file)): \(place)" }

    private func text(_ label: RuleLabel) -> String { label.text(in: language) }
}

/// Words for what a rule is and what it reads.
private struct RuleWords {
    private let rule: Rule
    private let language: Language

    init(_ rule: Rule, _ language: Language) {
        self.rule = rule
        self.language = language
    }

    var facts: [String] {
        let group = label(rule.isStandard ? .standard : .own)
        let level = "\(label(.level)): \(label(RuleLabel(rule.level))) (\(rule.level.rawValue))"
        guard rule.level != .value else { return [group, level] }
        let decimals = rule.scoreKind == .none ? "" : ", \(rule.decimals) \(label(.decimals))"
        return [group, level, "\(label(.score)): \(label(RuleLabel(rule.scoreKind)))\(decimals)"]
    }

    func meaning(_ name: String) -> String {
        let meaning: String =
            if rule.parameter(name) != nil {
                label(.parameter)
            } else if rule.ownBindings[name] != nil {
                label(.boundInput)
            } else if rule.inputs.contains(name) {
                label(.input)
            } else {
                NameText.text(name, in: language)
            }
        return rule.optional.contains(name) ? "\(meaning) (\(label(.optional)))" : meaning
    }

    func meaning(_ status: Status) -> String {
        status.label.text(in: language) + (status.isGood ? " (\(label(.good)))" : "")
    }

    private func label(_ label: RuleLabel) -> String { label.text(in: language) }
}
