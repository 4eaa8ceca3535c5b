import Diagnostics
import PlanModel

/// What an assignment sets or binds must be something of its rule, of the right kind, and what the rule leaves open must
/// be supplied.
enum AssignmentSettingsCheck {
    static func isSound(_ assignment: RuleAssignment, _ rule: Rule, _ diagnostics: inout DiagnosticList) -> Bool {
        let known = knownNames(of: rule)
        var isSound = true
        let keys = Set(assignment.settings.keys).union(assignment.bindings.keys)
        for key in keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let setting = assignment.settings[key]
            if !known.contains(key) {
                diagnostics.add(
                    .assignmentKeyUnknown,
                    at: assignment.place(of: key),
                    subject: assignment.name,
                    ["rule": .text(rule.name), "key": .text(key)],
                    suggestions: NearestNames.of(key, among: known.union(BuiltInName.reservedWords))
                )
                isSound = false
            } else if setting != nil, assignment.bindings[key] != nil {
                diagnostics.add(
                    .keySetAndBound,
                    at: assignment.place(of: key),
                    subject: assignment.name,
                    ["assignment": .text(assignment.name), "key": .text(key)]
                )
                isSound = false
            } else if let setting, let kind = kind(of: key, rule), !setting.values.allSatisfy(kind.accepts) {
                diagnostics.add(
                    .assignmentValueWrong,
                    at: assignment.place(of: key),
                    subject: assignment.name,
                    ["assignment": .text(assignment.name), "key": .text(key), "expected": .localized(kind.words)]
                )
                isSound = false
            }
        }
        for input in rule.inputs where !assignment.supplies(input) && rule.ownBindings[input] == nil {
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

    /// What a `use` of the rule may set: what it declares and reads, and what names that it reads follow from, as
    /// `target` where the rule only asks whether it `meets`.
    private static func knownNames(of rule: Rule) -> Set<String> {
        let sources = rule.builtInNames.flatMap(\.datum.sources).map(\.rawValue)
        return Set(rule.parameters.map(\.name) + rule.inputs + rule.reads + sources)
    }

    /// What the name may be set to; nil where anything will do.
    private static func kind(of name: String, _ rule: Rule) -> SettingKind? {
        if let parameter = rule.parameter(name) {
            let kinds = Set(parameter.setting.values.map(SettingKind.init))
            return kinds.count == 1 ? kinds.first : nil
        }
        return rule.inputs.contains(name) ? nil : BuiltInName.named(name).map(SettingKind.init)
    }
}

extension ParameterSetting {
    /// All values that it can have.
    fileprivate var values: [ParameterValue] {
        switch self {
        case .constant(let value): [value]
        case .dated(let values): values.map(\.value)
        }
    }
}
