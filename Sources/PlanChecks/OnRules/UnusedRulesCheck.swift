import Diagnostics
import PlanModel

/// Rules of a plan's own that nothing uses.
enum UnusedRulesCheck {
    static func find(_ plan: Plan, _ diagnostics: inout DiagnosticList) {
        let uses = plan.assignments + plan.derived.map(\.assignment) + plan.assignmentsNotRun
        let used = Set(uses.map(\.rule))
        for rule in plan.rules where !rule.isStandard && !used.contains(rule.name) {
            diagnostics.add(.ruleUnused, at: rule.location, subject: rule.name, ["rule": .text(rule.name)])
        }
    }
}
