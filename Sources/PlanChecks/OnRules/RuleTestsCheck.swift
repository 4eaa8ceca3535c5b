import Diagnostics
import PlanModel

/// Tests of rules that are not there, and, where a plan tests its rules, rules of its own that no test is about.
enum RuleTestsCheck {
    static func find(_ plan: Plan, _ diagnostics: inout DiagnosticList) {
        let names = Set(plan.ruleNames)
        // Rules that are tested, if a name that is misspelt means them.
        var meant: Set<String> = []
        for test in plan.tests where !names.contains(test.rule) {
            let nearest = NearestNames.of(test.rule, among: plan.ruleNames)
            meant.formUnion(nearest.prefix(1))
            diagnostics.add(
                .testOfNoRule,
                at: test.location,
                subject: test.rule,
                ["test": .text(test.name), "rule": .text(test.rule)],
                suggestions: nearest
            )
        }
        // A plan without any tests does without; in one with some a rule was forgotten.
        guard !plan.tests.isEmpty else { return }
        let tested = meant.union(plan.tests.map(\.rule))
        for rule in plan.rules where !rule.isStandard && !tested.contains(rule.name) {
            diagnostics.add(.ruleUntested, at: rule.location, subject: rule.name, ["rule": .text(rule.name)])
        }
    }
}
