import LuaSandbox
import PlanModel

@testable import PlanFiles
@testable import RuleEngine

/// What a standard rule makes of one row.
struct RuleTrial {
    var outcome: RuleResults.Outcome
    var status: String?
    var score: Double?
    /// Name of the note.
    var note: String?
    var message: String

    /// What a rule of level `value` computed; nil where that is nothing, or no result.
    var computed: Double? { outcome == .verdict ? score : nil }

    /// Calls the rule with values by the names that it reads; its parameters have their defaults unless given here. A
    /// name without a value is missing.
    static func of(_ name: String, _ given: [String: ParameterValue]) throws -> RuleTrial {
        let (set, _) = ruleSet(
            [],
            standard: StandardRules.embedded.map { source in
                (
                    String(source.path.dropFirst("standard/".count).dropLast(".lua".count)),
                    String(decoding: source.bytes, as: UTF8.self)
                )
            }
        )
        guard let rule = set.rules.first(where: { $0.name == name }) else { throw Missing() }
        let texts = ["up", "down", "none", ""]
        let statuses = StatusTable().returnable
        let state = try RuleState(texts: texts, statuses: statuses, style: .plain)
        let source = set.sources[rule.source]
        try state.load(source.bytes, chunk: source.path, modules: [:], words: DeclarationScript.Word.ruleFile)
        let function = try state.function(rule.level.functionName, ofRule: name, notes: rule.notes.map(\.name))
        var arguments = RuleArguments()
        for read in rule.reads {
            var value = given[read]
            if value == nil, case .constant(let constant)? = rule.parameter(read)?.setting { value = constant }
            switch value {
            case nil: arguments.appendNil()
            case .table?: arguments.append(constant: try state.constant(LuaValue(value!)))
            case .boolean(let boolean): arguments.append(boolean: boolean)
            case .integer(let integer): arguments.append(integer: integer)
            case .number(let number): arguments.append(number: number)
            case .text(let text): arguments.append(text: Int32(texts.firstIndex(of: text)!))
            }
        }
        arguments.endRow()
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        let isVerdict = results.outcomes[0] == .verdict
        let note = isVerdict ? Int(results.notes[0].name) : -2
        return RuleTrial(
            outcome: results.outcomes[0],
            status: isVerdict && rule.level != .value ? statuses[Int(results.statuses[0])] : nil,
            score: isVerdict && !results.scores[0].isNaN ? results.scores[0] : nil,
            note: note >= 0 ? rule.notes[note].name : nil,
            message: results.message(0)
        )
    }

    /// Figures by their keys, as `values_of` gives them.
    static func table(_ figures: KeyValuePairs<String, Double>) -> ParameterValue {
        .table(ParameterTable(fields: figures.map { ParameterField(key: .text($0), value: .number($1)) }))
    }

    private struct Missing: Error {}
}
