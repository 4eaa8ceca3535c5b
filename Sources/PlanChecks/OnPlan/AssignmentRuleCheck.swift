import Diagnostics
import PlanModel

/// The rule that an assignment names must exist, be of a level that is judged, and read only what there is.
enum AssignmentRuleCheck {
    /// Levels whose rules this version runs.
    private static let judgedLevels: Set<RuleLevel> = [.indicator, .task]

    /// The assignment's rule, or nil where there is none of that name.
    static func rule(of assignment: RuleAssignment, in plan: Plan, _ diagnostics: inout DiagnosticList) -> Rule? {
        if let rule = plan.rules.first(where: { $0.name == assignment.rule }) { return rule }
        diagnostics.add(
            .ruleUnknown,
            at: assignment.location,
            subject: assignment.name,
            ["rule": .text(assignment.rule)],
            suggestions: NearestNames.of(assignment.rule, among: plan.rules.map(\.name))
        )
        return nil
    }

    /// Whether this version can run the rule with what the assignment sets. Names that nothing supplies are said by
    /// `RuleNamesCheck`.
    static func canRun(_ rule: Rule, in assignment: RuleAssignment, _ diagnostics: inout DiagnosticList) -> Bool {
        let isJudged = judgedLevels.contains(rule.level)
        if !isJudged {
            diagnostics.add(
                .levelNotJudgedYet,
                at: assignment.location,
                subject: assignment.name,
                ["level": .text(rule.level.rawValue), "assignment": .text(assignment.name)]
            )
        }
        // Of a level that is not judged the names that come with it are no news.
        let later = isJudged ? rule.builtInNames.filter { $0.datum == nil && $0.levels.contains(rule.level) } : []
        let notSupplied = later.filter { assignment.settings[$0.name] == nil }
        for name in notSupplied {
            diagnostics.add(
                .nameNotSuppliedYet,
                at: assignment.location,
                subject: assignment.name,
                ["name": .text(name.name), "assignment": .text(assignment.name)]
            )
        }
        return isJudged && notSupplied.isEmpty && RuleNamesCheck.isSupplied(rule, in: assignment)
    }
}
