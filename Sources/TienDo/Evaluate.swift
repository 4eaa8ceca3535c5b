import PlanChecks
import RuleEngine

extension TienDoPlan {
    /// Judges a plan into memory. The run's diagnostics are those of the check and of the rules.
    public static func evaluate(_ plan: Plan, _ options: EvaluationOptions = EvaluationOptions()) -> Run {
        let checked = check(plan)
        let run = Evaluation.run(checked, options)
        var diagnostics = checked.diagnostics
        diagnostics.add(contentsOf: run.diagnostics)
        return Run(frame: run.frame, batches: run.batches, diagnostics: diagnostics)
    }

    /// Judges a checked plan batch by batch, so that memory does not grow with the number of verdicts.
    ///
    /// - Returns: what was met while rules ran, without what the check had found.
    /// - Throws: what the sink throws.
    public static func evaluate(
        _ checked: CheckedPlan,
        _ options: EvaluationOptions,
        into sink: inout some VerdictSink
    ) throws -> DiagnosticList {
        try Evaluation.run(checked, options, into: &sink)
    }
}
