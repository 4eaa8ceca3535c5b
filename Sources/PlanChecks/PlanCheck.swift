import Diagnostics
import PlanModel

/// The second stage: what is wrong with a plan that could be read, found without running a rule.
public enum PlanCheck {
    /// Checks a whole plan. An assignment with an error is left out of the result; all others can be judged.
    public static func check(_ plan: Plan) -> CheckedPlan {
        var diagnostics = DiagnosticList()
        let sound = RuleNamesCheck.soundRules(of: plan, &diagnostics)
        let named = AssignmentNamesCheck.withOwnNames(plan, &diagnostics)
        let runnable = named.filter { assignment in
            AssignmentRuleCheck.rule(of: assignment, in: plan, sound, &diagnostics).map {
                // Both are asked, so that all that is wrong is said at once.
                let keys = AssignmentSettingsCheck.isSound(assignment, $0, &diagnostics)
                let selectors = SelectorsCheck.isSound(assignment, $0, plan, &diagnostics)
                return keys && selectors
            } ?? false
        }
        let assignments = runnable.map { assignment in
            RunAssignment(assignment: assignment, rule: plan.rules.first { $0.name == assignment.rule }!)
        }
        .sorted { $0.assignment.name.utf8.lexicographicallyPrecedes($1.assignment.name.utf8) }
        UnjudgedCheck.find(plan, assignments, &diagnostics)
        UnusedTargetsCheck.find(plan, assignments, &diagnostics)
        return CheckedPlan(plan: plan, assignments: assignments, diagnostics: diagnostics)
    }
}
