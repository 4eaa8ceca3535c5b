import Diagnostics
import PlanModel

/// Targets that no assignment uses, and those of periods that nothing judges.
enum UnusedTargetsCheck {
    /// Names through which a rule reads a target.
    private static let targetNames: Set<String> = [
        "target", "target_upper", "threshold", "meets", "relation", "final_target", "final_year", "first_met_year",
    ]

    static func find(_ plan: Plan, _ assignments: [RunAssignment], _ diagnostics: inout DiagnosticList) {
        let readers = assignments.filter { $0.rule.reads.contains(where: targetNames.contains) }
        let judged = plan.indicators.map { indicator in readers.filter { $0.judges(indicator) } }
        for target in plan.targets {
            let indicator = plan.indicators[Int(target.indicator)]
            let readers = judged[Int(target.indicator)]
            if readers.isEmpty {
                diagnostics.add(.targetUnused, at: target.location, subject: indicator.id)
            } else if !readers.contains(where: { ($0.assignment.periods ?? plan.periods).contains(target.period) }) {
                diagnostics.add(
                    .targetOutsidePeriods,
                    at: target.location,
                    subject: indicator.id,
                    ["period": .text(target.period.text)]
                )
            }
        }
    }
}
