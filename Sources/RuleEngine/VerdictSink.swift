import PlanModel

/// Takes a run's verdicts as they come, in output order.
///
/// What can be made of a batch alone (its lines in a file, say) is better made by the threads that judge, several batches
/// at a time: `preparation` says how, and the bytes come with the batch.
public protocol VerdictSink {
    /// Called once, before the first batch.
    /// - Parameter rowCount: verdicts that will come, at most.
    mutating func begin(_ frame: RunFrame, rowCount: Int) throws
    /// How threads prepare batches, asked for after `begin`; nil, as by default: not at all.
    var preparation: BatchPreparation? { get }
    /// Called with each batch, none of them empty; their rows are in output order throughout.
    mutating func add(_ batch: VerdictBatch) throws
    /// Called instead where batches are prepared.
    mutating func add(_ batch: VerdictBatch, prepared: [UInt8]) throws
}

/// Makes, for each thread, what prepares one batch after another.
public typealias BatchPreparation = @Sendable () -> (VerdictBatch) -> [UInt8]

extension VerdictSink {
    /// Nothing is prepared.
    public var preparation: BatchPreparation? { nil }

    /// Adds the batch, without what was prepared.
    public mutating func add(_ batch: VerdictBatch, prepared: [UInt8]) throws { try add(batch) }
}
