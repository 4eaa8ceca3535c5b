import Diagnostics
import FoundationEssentials
import Reports
import TienDo

/// Prints for programs what rules say of themselves.
enum RuleJSON {
    private struct Entry: Encodable {
        struct Row: Encodable {
            var name: String
            var text: String

            init(_ row: RuleContent.Row) { (name, text) = (row.name, row.text) }
        }

        var name: String
        var title: String
        var level: String
        /// Of a rule that computes a figure there is none.
        var score: String?
        var decimals: Int?
        var file: String
        var line: Int?
        var reads: [Row]
        var inputs: [String]
        var optional: [String]
        var parameters: [Row]
        var notes: [Row]
        var statuses: [Row]
        var basis: String
        var documentation: [String]

        init(_ rule: Rule, _ language: Language) {
            let content = RuleContent(rule, language: language)
            name = rule.name
            title = content.title
            level = rule.level.rawValue
            score = rule.level == .value ? nil : rule.scoreKind.rawValue
            decimals = rule.level == .value ? nil : rule.decimals
            file = rule.location.file
            line = rule.location.line
            reads = content.reads.map(Row.init)
            inputs = rule.inputs
            optional = rule.optional.sorted()
            parameters = content.parameters.map(Row.init)
            notes = content.notes.map(Row.init)
            statuses = content.statuses.map(Row.init)
            basis = content.basis
            documentation = content.documentation.map { $0.lines.joined(separator: "\n") }
        }

        private enum CodingKeys: String, CodingKey {
            case name, title, level, score, decimals, file, line, reads, inputs, optional, parameters, notes, statuses
            case basis, documentation
        }

        /// Every field is there in every entry, null where there is nothing to say.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            try container.encode(title, forKey: .title)
            try container.encode(level, forKey: .level)
            try container.encode(score, forKey: .score)
            try container.encode(decimals, forKey: .decimals)
            try container.encode(file, forKey: .file)
            try container.encode(line, forKey: .line)
            try container.encode(reads, forKey: .reads)
            try container.encode(inputs, forKey: .inputs)
            try container.encode(optional, forKey: .optional)
            try container.encode(parameters, forKey: .parameters)
            try container.encode(notes, forKey: .notes)
            try container.encode(statuses, forKey: .statuses)
            try container.encode(basis, forKey: .basis)
            try container.encode(documentation, forKey: .documentation)
        }
    }

    /// One rule as an object.
    static func text(_ rule: Rule, language: Language) throws -> String { try text(Entry(rule, language)) }

    /// Rules as an array of such.
    static func text(_ rules: [Rule], language: Language) throws -> String {
        try text(rules.map { Entry($0, language) })
    }

    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
