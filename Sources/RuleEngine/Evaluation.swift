import Diagnostics
import PlanChecks
import PlanModel

/// The third stage: what a plan's rules say of every unit, subject and period.
///
/// The same plan and options give the same verdicts, whatever `EvaluationOptions.jobs` is.
public enum Evaluation {
    /// Judges a plan into memory.
    ///
    /// ```swift
    /// let run = Evaluation.run(PlanCheck.check(plan))
    /// for verdict in run.verdicts where verdict.status.id == "missed" { print(verdict.subject) }
    /// ```
    public static func run(_ checked: CheckedPlan, _ options: EvaluationOptions = EvaluationOptions()) -> Run {
        var diagnostics = DiagnosticList()
        let inputs = EvaluationInputs(checked, options, &diagnostics)
        var batches: [VerdictBatch] = []
        let met = WaveCollector.collect(inputs, options, nil) { batch, _ in batches.append(batch) }
        diagnostics.add(contentsOf: met)
        return Run(frame: inputs.output.frame, batches: batches, diagnostics: diagnostics)
    }

    /// Judges a plan batch by batch, so that not all verdicts need be in memory at once; gives what was met while rules
    /// ran.
    ///
    /// Throws what the sink throws, after all work has stopped.
    public static func run(
        _ checked: CheckedPlan,
        _ options: EvaluationOptions,
        into sink: inout some VerdictSink
    ) throws -> DiagnosticList {
        var diagnostics = DiagnosticList()
        let inputs = EvaluationInputs(checked, options, &diagnostics)
        try sink.begin(inputs.output.frame, rowCount: inputs.output.rowCount)
        let met = try WaveCollector.collect(inputs, options, sink.preparation) { batch, prepared in
            if let prepared { try sink.add(batch, prepared: prepared) } else { try sink.add(batch) }
        }
        diagnostics.add(contentsOf: met)
        return diagnostics
    }

    /// What is odd about a plan's data, found without calling a rule: what a run would say of it besides what its rules do.
    public static func inspect(_ checked: CheckedPlan, _ options: EvaluationOptions = EvaluationOptions())
        -> DiagnosticList
    {
        var diagnostics = DiagnosticList()
        let figures = RunData(checked, options, &diagnostics).figures.reader()
        for units in UnitRanges.ofAll(checked.plan) { diagnostics.add(contentsOf: figures.read(units).1) }
        return diagnostics
    }
}
