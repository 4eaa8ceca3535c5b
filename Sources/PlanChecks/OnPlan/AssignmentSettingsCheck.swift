import Diagnostics
import PlanModel

/// What an assignment sets must be something of its rule, and what the rule leaves open must be set.
enum AssignmentSettingsCheck {
    static func isSound(
        _ assignment: RuleAssignment,
        _ rule: Rule,
        _ diagnostics: inout DiagnosticList
    ) -> Bool {
        let known = rule.parameters.map(\.name) + rule.inputs + rule.reads
        var isSound = true
        for (key, setting) in assignment.settings.sorted(by: { $0.key < $1.key }) {
            if !known.contains(key) {
                diagnostics.add(
                    .assignmentKeyUnknown,
                    at: assignment.location,
                    subject: assignment.name,
                    ["rule": .text(rule.name), "key": .text(key)],
                    suggestions: NearestNames.of(key, among: Set(known).union(BuiltInName.reservedWords))
                )
                isSound = false
            } else if let expected = rule.parameter(key).flatMap({ kind(of: $0.setting) }),
                kind(of: setting) != expected
            {
                diagnostics.add(
                    .assignmentValueWrong,
                    at: assignment.location,
                    subject: assignment.name,
                    ["assignment": .text(assignment.name), "key": .text(key), "expected": .localized(expected)]
                )
                isSound = false
            }
        }
        for input in rule.inputs where assignment.settings[input] == nil {
            diagnostics.add(
                .inputNotBound,
                at: assignment.location,
                subject: assignment.name,
                ["assignment": .text(assignment.name), "name": .text(input)]
            )
            isSound = false
        }
        return isSound
    }

    /// What kind of value a setting is, in words; nil where its values are of different kinds.
    private static func kind(of setting: ParameterSetting) -> LocalizedText? {
        switch setting {
        case .constant(let value): return kind(of: value)
        case .dated(let values):
            let kinds = Set(values.map { kind(of: $0.value) })
            return kinds.count == 1 ? kinds.first : nil
        }
    }

    private static func kind(of value: ParameterValue) -> LocalizedText {
        switch value {
        case .boolean: LocalizedText(vi: "true hoặc false", en: "true or false")
        case .integer, .number: LocalizedText(vi: "một số", en: "a number")
        case .text: LocalizedText(vi: "một văn bản", en: "a text")
        case .table: LocalizedText(vi: "một bảng", en: "a table")
        }
    }
}
