import Diagnostics
import PlanModel

/// Tests of rules that are not there, or that the rule can't be asked; and, where a plan tests its rules, rules of its own
/// that no test is about.
enum RuleTestsCheck {
    static func find(_ plan: Plan, _ diagnostics: inout DiagnosticList) {
        let uses = plan.assignments + plan.derived.map(\.assignment) + plan.assignmentsNotRun
        // Rules that are tested, if a name that is misspelt means them.
        var tested: Set<String> = []
        for test in plan.tests {
            if let problem = RuleTestForm.noRule(of: test, in: plan) {
                tested.formUnion(problem.suggestions.prefix(1))
                diagnostics.add(problem)
                continue
            }
            tested.insert(test.rule)
            let use = uses.first { $0.name == test.rule }
            if let use { tested.insert(use.rule) }
            guard let rule = plan.rules.first(where: { $0.name == use?.rule ?? test.rule }) else { continue }
            let assignment =
                use ?? RuleAssignment(name: rule.name, rule: rule.name, location: rule.location)
            let form = RuleTestForm(test, of: RunAssignment(assignment: assignment, rule: rule))
            diagnostics.add(contentsOf: DiagnosticList(test.cases.flatMap(form.problems)))
        }
        // A plan without any tests does without; in one with some a rule was forgotten.
        guard !plan.tests.isEmpty else { return }
        for rule in plan.rules where !rule.isStandard && !tested.contains(rule.name) {
            diagnostics.add(.ruleUntested, at: rule.location, subject: rule.name, ["rule": .text(rule.name)])
        }
    }
}
