import PlanChecks
import RuleEngine

extension TienDoPlan {
    /// What is due on a day, by responsible agency: tasks that are overdue or come due, and, where asked for, figures that
    /// were not sent. Runs no rule.
    ///
    /// - Returns: the list, and what was met beyond the plan's own diagnostics: revisions that contradict each other.
    public static func due(
        _ checked: CheckedPlan,
        _ options: DueOptions
    ) -> (list: DueList, diagnostics: DiagnosticList) {
        var diagnostics = DiagnosticList()
        let list = DueSearch.find(checked, options, &diagnostics)
        return (list, diagnostics)
    }
}
