import Diagnostics

/// The result of one evaluation, whole, in memory.
///
/// ```swift
/// for verdict in run.verdicts where verdict.status.id == "missed" {
///     print(verdict.unit, verdict.subject, verdict.period)
/// }
/// ```
public struct Run: Sendable {
    public let frame: RunFrame
    /// Batches in output order.
    public let batches: [VerdictBatch]
    /// What was met while rules ran.
    public let diagnostics: DiagnosticList

    /// A run of batches in output order, as an evaluation gives them.
    public init(frame: RunFrame, batches: [VerdictBatch], diagnostics: DiagnosticList) {
        self.frame = frame
        self.batches = batches
        self.diagnostics = diagnostics
    }

    /// Every verdict, in output order: by unit, subject, period and assignment, as texts in byte order.
    public var verdicts: VerdictList { VerdictList(frame: frame, batches: batches) }
}

/// The verdicts of a run, made from its columns as they are asked for.
public struct VerdictList: Sendable, RandomAccessCollection {
    let frame: RunFrame
    let batches: [VerdictBatch]
    /// Number of the first verdict of each batch, and the count of all.
    private let starts: [Int]

    init(frame: RunFrame, batches: [VerdictBatch]) {
        self.frame = frame
        self.batches = batches
        starts = batches.reduce(into: [0]) { $0.append($0.last! + $1.count) }
    }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many verdicts there are.
    public var endIndex: Int { starts.last! }

    public subscript(_ position: Int) -> Verdict {
        precondition(indices.contains(position), "no verdict \(position) among \(count)")
        // The last batch that starts at or before the position; batches are few.
        var low = 0
        var high = batches.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= position { low = middle } else { high = middle }
        }
        return Verdict(frame: frame, batch: batches[low], row: position - starts[low])
    }
}
