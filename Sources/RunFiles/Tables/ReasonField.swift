import PlanModel
import Spreadsheets

/// Writes why an outcome is the engine's own; what was written once is kept, for there are few different reasons.
struct ReasonField: Sendable {
    private struct Key: Hashable {
        var reason: Reason
        var assignment: Int32
    }

    private let reads: [[String]]
    private var known: [Key: [UInt8]] = [:]
    /// Rows that follow each other mostly have the same reason.
    private var last = Key(reason: .none, assignment: -1)
    private var lastBytes: [UInt8] = []
    /// Bytes that a reason takes at most: each parameter is named once, as what is missing or what can't be used.
    let longest: Int

    init(assignments: [RunAssignment]) {
        reads = assignments.map(\.rule.reads)
        longest = reads.map { $0.reduce(64) { $0 + 2 * $1.utf8.count + 16 } }.max() ?? 0
    }

    /// Appends the field, nothing where there is no reason.
    mutating func append(_ reason: Reason, assignment: Int32, to at: inout UnsafeMutablePointer<UInt8>) {
        if reason.kind == .none { return }
        let key = Key(reason: reason, assignment: assignment)
        if key != last {
            last = key
            lastBytes = text(key)
        }
        lastBytes.withUnsafeBufferPointer { at.append($0) }
    }

    private mutating func text(_ key: Key) -> [UInt8] {
        if let bytes = known[key] { return bytes }
        var bytes: [UInt8] = []
        CSVWriter.append(key.reason.text(reads: reads[Int(key.assignment)]), to: &bytes)
        known[key] = bytes
        return bytes
    }
}
