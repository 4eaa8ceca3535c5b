import PlanModel

/// Takes a run's verdicts as they come, in output order.
public protocol VerdictSink {
    /// Called once, before the first batch.
    /// - Parameter rowCount: verdicts that will come, at most.
    mutating func begin(_ frame: RunFrame, rowCount: Int) throws
    /// Called with each batch, none of them empty; their rows are in output order throughout.
    mutating func add(_ batch: VerdictBatch) throws
}
