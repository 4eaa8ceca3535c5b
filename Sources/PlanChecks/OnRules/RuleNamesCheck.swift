import Diagnostics
import PlanModel

/// Every parameter of a rule's function must be a name that something supplies.
enum RuleNamesCheck {
    /// The names of the rules whose functions read only names that exist.
    static func soundRules(of plan: Plan, _ diagnostics: inout DiagnosticList) -> Set<String> {
        var sound: Set<String> = []
        for rule in plan.rules {
            let unknown = rule.reads.filter { !isSupplied($0, by: rule) }
            for name in unknown { report(name, of: rule, &diagnostics) }
            if unknown.isEmpty { sound.insert(rule.name) }
        }
        return sound
    }

    private static func isSupplied(_ name: String, by rule: Rule) -> Bool {
        if rule.parameter(name) != nil || rule.inputs.contains(name) { return true }
        return BuiltInName.named(name)?.levels.contains(rule.level) ?? false
    }

    private static func report(_ name: String, of rule: Rule, _ diagnostics: inout DiagnosticList) {
        if BuiltInName.named(name) != nil {
            diagnostics.add(
                .nameOfOtherLevel,
                at: rule.location,
                subject: rule.name,
                ["rule": .text(rule.name), "name": .text(name), "level": .text(rule.level.rawValue)]
            )
            return
        }
        let known =
            BuiltInName.all.filter { $0.levels.contains(rule.level) }.map(\.name) + rule.parameters.map(\.name)
            + rule.inputs
        diagnostics.add(
            .parameterUnknown,
            at: rule.location,
            subject: rule.name,
            ["rule": .text(rule.name), "name": .text(name)],
            suggestions: NearestNames.of(name, among: known)
        )
    }
}
