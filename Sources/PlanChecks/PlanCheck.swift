import Diagnostics
import PlanModel

/// The second stage: what is wrong with a plan that could be read, found without running a rule.
public enum PlanCheck {
    /// Checks a whole plan. An assignment with an error is left out of the result; all others can be judged.
    public static func check(_ plan: Plan) -> CheckedPlan {
        var diagnostics = DiagnosticList()
        RuleNamesCheck.find(plan, &diagnostics)
        let haveOwnName = AssignmentNamesCheck.haveOwnName(plan, &diagnostics)
        let assignments = zip(plan.assignments, haveOwnName).compactMap { assignment, hasOwnName -> RunAssignment? in
            guard let rule = AssignmentRuleCheck.rule(of: assignment, in: plan, &diagnostics) else { return nil }
            // All are asked, so that all that is wrong is said at once.
            let canRun = AssignmentRuleCheck.canRun(rule, in: assignment, &diagnostics)
            let settings = AssignmentSettingsCheck.isSound(assignment, rule, &diagnostics)
            let selectors = SelectorsCheck.isSound(assignment, rule, plan, &diagnostics)
            let isSound = hasOwnName && canRun && settings && selectors
            return isSound ? RunAssignment(assignment: assignment, rule: rule) : nil
        }
        .sorted { $0.assignment.name.utf8.lexicographicallyPrecedes($1.assignment.name.utf8) }
        UnjudgedCheck.find(plan, assignments, &diagnostics)
        UnusedTargetsCheck.find(plan, assignments, &diagnostics)
        return CheckedPlan(plan: plan, assignments: assignments, diagnostics: diagnostics)
    }
}
