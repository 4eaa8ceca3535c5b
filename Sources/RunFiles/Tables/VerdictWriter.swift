import Diagnostics
import PlanModel

/// Writes verdicts as CSV: UTF-8, LF, RFC 4180 quoting, decimal points, no exponents.
///
/// What repeats (ids, periods, statuses, flags) is quoted once, ahead of the rows; a row only joins bytes.
public struct VerdictWriter: Sendable {
    private let columns: [VerdictColumn]
    private let fields: VerdictFields
    private var reasons: ReasonField

    /// - Parameters:
    ///   - columns: which, and in which order; empty: the standard ones.
    ///   - language: of the notes.
    ///   - rowCount: rows that will come, about; what takes long to prepare is not prepared for a few.
    public init(
        frame: RunFrame,
        columns: [VerdictColumn] = VerdictColumn.standard,
        language: Language,
        rowCount: Int = .max
    ) {
        self.columns = columns.isEmpty ? VerdictColumn.standard : columns
        fields = VerdictFields(frame, self.columns, language, rowCount: rowCount)
        reasons = ReasonField(assignments: frame.assignments)
    }

    /// The header line.
    public func header() -> [UInt8] { Array((columns.map(\.rawValue).joined(separator: ",") + "\n").utf8) }

    /// Appends a line for each verdict of a batch.
    public mutating func append(_ batch: VerdictBatch, to bytes: inout [UInt8]) {
        var output = RowBytes(capacity: batch.count * 96)
        let fields = fields
        BatchColumns.read(batch) { columns in
            // Held apart from the memory, so that the place stays in a register.
            var at = output.at
            for row in 0..<columns.count {
                let reason = columns.reason[row].kind == .none ? 0 : reasons.longest
                let room = fields.room(columns, row) + reason
                if output.end - at < room {
                    output.at = at
                    output.makeRoom(room)
                    at = output.at
                }
                fields.append(columns, row, &reasons, to: &at)
            }
            output.at = at
        }
        bytes.append(contentsOf: output.bytes)
    }
}
