import Diagnostics
import PlanModel

/// The rule that an assignment names must exist.
enum AssignmentRuleCheck {
    /// The assignment's rule, or nil where there is none of that name.
    static func rule(of assignment: RuleAssignment, in plan: Plan, _ diagnostics: inout DiagnosticList) -> Rule? {
        if let rule = plan.rules.first(where: { $0.name == assignment.rule }) { return rule }
        diagnostics.add(
            .ruleUnknown,
            at: assignment.location,
            subject: assignment.name,
            ["rule": .text(assignment.rule)],
            suggestions: NearestNames.of(assignment.rule, among: plan.ruleNames)
        )
        return nil
    }
}
