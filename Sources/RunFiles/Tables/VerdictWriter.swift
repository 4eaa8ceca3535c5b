import Diagnostics
import Numerals
import PlanModel

/// Writes verdicts as CSV: UTF-8, LF, RFC 4180 quoting, decimal points, no exponents.
///
/// What repeats (ids, periods, statuses, flags) is quoted once, ahead of the rows; a row only joins bytes.
public struct VerdictWriter: Sendable {
    private let columns: [VerdictColumn]
    private let units: FieldTable
    private let subjects: FieldTable
    private let periods: FieldTable
    private let assignments: FieldTable
    private let instances: FieldTable
    private let statuses: FieldTable
    private let flags: FieldTable
    /// Decimals of each assignment's scores.
    private let decimals: [Int]
    private var notes: NoteField
    private var reasons: ReasonField

    /// - Parameters:
    ///   - columns: which, and in which order; empty: the standard ones.
    ///   - language: of the notes.
    public init(frame: RunFrame, columns: [VerdictColumn] = VerdictColumn.standard, language: Language) {
        self.columns = columns.isEmpty ? VerdictColumn.standard : columns
        units = FieldTable(frame.plan.units.ids)
        subjects = FieldTable(frame.subjects.map(\.id))
        periods = FieldTable(frame.periods.map(\.text))
        assignments = FieldTable(frame.assignments.map(\.assignment.name))
        instances = FieldTable(frame.subjects.map { frame.instance(of: $0)?.text ?? "" })
        statuses = FieldTable(frame.plan.statuses.statuses.map(\.id))
        flags = FieldTable((0..<32).map { VerdictFlags(rawValue: $0).text })
        decimals = frame.assignments.map(\.rule.decimals)
        notes = NoteField(assignments: frame.assignments, language: language)
        reasons = ReasonField(assignments: frame.assignments)
    }

    /// The header line.
    public func header() -> [UInt8] { Array((columns.map(\.rawValue).joined(separator: ",") + "\n").utf8) }

    /// Appends a line for each verdict of a batch.
    public mutating func append(_ batch: VerdictBatch, to bytes: inout [UInt8]) {
        for row in 0..<batch.count {
            let start = bytes.count
            for column in columns {
                append(column, batch, row, to: &bytes)
                bytes.append(UInt8(ascii: ","))
            }
            // An empty line is no row to readers of CSV: a single empty field is quoted.
            if bytes.count == start + 1 { bytes.replaceSubrange(start..., with: "\"\",".utf8) }
            bytes[bytes.count - 1] = UInt8(ascii: "\n")
        }
    }

    @inline(__always)
    private mutating func append(
        _ column: VerdictColumn,
        _ batch: VerdictBatch,
        _ row: Int,
        to bytes: inout [UInt8]
    ) {
        switch column {
        case .unit: units.append(Int(batch.unit[row]), to: &bytes)
        case .subject: subjects.append(Int(batch.subject[row]), to: &bytes)
        case .period: periods.append(Int(batch.period[row]), to: &bytes)
        case .rule: assignments.append(Int(batch.assignment[row]), to: &bytes)
        case .status: statuses.append(Int(batch.status[row]), to: &bytes)
        case .score:
            let score = batch.score[row]
            if !score.isNaN {
                let decimals = decimals[Int(batch.assignment[row])]
                NumeralPrinter.append(Rounding.rounded(score, decimals: decimals), to: &bytes)
            }
        case .note: notes.append(batch, row, to: &bytes)
        case .value: append(batch.value[row], to: &bytes)
        case .target: append(batch.target[row], to: &bytes)
        case .flag: flags.append(Int(batch.flags[row].rawValue & 31), to: &bytes)
        case .instance: instances.append(Int(batch.subject[row]), to: &bytes)
        case .reason: reasons.append(batch.reason[row], assignment: batch.assignment[row], to: &bytes)
        }
    }

    /// Appends a number, nothing where there is none.
    @inline(__always)
    private func append(_ number: Double, to bytes: inout [UInt8]) {
        if !number.isNaN { NumeralPrinter.append(number, to: &bytes) }
    }
}
