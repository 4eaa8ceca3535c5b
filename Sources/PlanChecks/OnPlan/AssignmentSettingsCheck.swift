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
            } else if let setting, let kind = SettingKind.of(key, in: rule), !setting.values.allSatisfy(kind.accepts) {
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
}
