/// The stages of judging a plan, one function each, in the order in which data flows: read → check → evaluate → record.
///
/// ```swift
/// let reading = TienDoPlan.read("examples/ninh-thuan-par")
/// guard let plan = reading.plan else { return }
/// let run = TienDoPlan.evaluate(plan)
/// for verdict in run.verdicts where verdict.status.id == "missed" {
///     print(verdict.subject, verdict.period.text, verdict.value ?? .nan, verdict.target ?? .nan)
/// }
/// ```
///
/// Nothing here prints or keeps state, and only a `RunRecorder` writes files. What is wrong with a plan comes back as
/// diagnostics beside what could be read and judged all the same.
public enum TienDoPlan {
    /// Version of the engine, as `run.json` says it.
    public static let version = "0.1.0"
}
