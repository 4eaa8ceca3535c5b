import Diagnostics
import PlanModel

/// The rule that an assignment names must exist, be sound, and be of a level that is judged.
enum AssignmentRuleCheck {
    /// Levels whose rules this version runs.
    static let judgedLevels: Set<RuleLevel> = [.indicator, .task]

    /// The assignment's rule, or nil where it can't run.
    static func rule(
        of assignment: RuleAssignment,
        in plan: Plan,
        _ sound: Set<String>,
        _ diagnostics: inout DiagnosticList
    ) -> Rule? {
        guard let rule = plan.rules.first(where: { $0.name == assignment.rule }) else {
            diagnostics.add(
                .ruleUnknown,
                at: assignment.location,
                subject: assignment.name,
                ["rule": .text(assignment.rule)],
                suggestions: NearestNames.of(assignment.rule, among: plan.rules.map(\.name))
            )
            return nil
        }
        guard judgedLevels.contains(rule.level) else {
            diagnostics.add(
                .levelNotJudgedYet,
                at: assignment.location,
                subject: assignment.name,
                ["level": .text(rule.level.rawValue), "assignment": .text(assignment.name)]
            )
            return nil
        }
        let later = rule.reads.filter {
            rule.parameter($0) == nil && assignment.settings[$0] == nil
                && BuiltInName.named($0).map { $0.datum == nil }
                    ?? false
        }
        for name in later {
            diagnostics.add(
                .nameNotSuppliedYet,
                at: assignment.location,
                subject: assignment.name,
                ["name": .text(name), "assignment": .text(assignment.name)]
            )
        }
        return later.isEmpty && sound.contains(rule.name) ? rule : nil
    }
}
