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
    private let notes: NoteField
    private var reasons: ReasonField
    /// Bytes of the longest row, without its note and reason.
    private let longestRow: Int

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
        let longest: [VerdictColumn: Int] = [
            .unit: units.longest, .subject: subjects.longest, .period: periods.longest, .rule: assignments.longest,
            .status: statuses.longest, .flag: flags.longest, .instance: instances.longest,
            .score: NumeralPrinter.mostBytes, .value: NumeralPrinter.mostBytes, .target: NumeralPrinter.mostBytes,
        ]
        longestRow = self.columns.reduce(0) { $0 + (longest[$1] ?? 0) + 1 }
    }

    /// The header line.
    public func header() -> [UInt8] { Array((columns.map(\.rawValue).joined(separator: ",") + "\n").utf8) }

    /// Appends a line for each verdict of a batch.
    public mutating func append(_ batch: VerdictBatch, to bytes: inout [UInt8]) {
        var output = RowBytes(capacity: batch.count * 96)
        for row in 0..<batch.count {
            output.makeRoom(room(batch, row))
            let start = output.count
            for column in columns {
                append(column, batch, row, to: &output)
                output.append(UInt8(ascii: ","))
            }
            // An empty line is no row to readers of CSV: a single empty field is quoted.
            if output.count == start + 1 {
                output.at -= 1
                for byte in "\"\",".utf8 { output.append(byte) }
            }
            (output.at - 1).pointee = UInt8(ascii: "\n")
        }
        bytes.append(contentsOf: output.bytes)
    }

    /// Bytes that a row takes at most.
    @inline(__always)
    private func room(_ batch: VerdictBatch, _ row: Int) -> Int {
        // A single empty field takes two.
        longestRow + notes.room(batch, row) + (batch.reason[row].kind == .none ? 0 : reasons.longest) + 2
    }

    @inline(__always)
    private mutating func append(
        _ column: VerdictColumn,
        _ batch: VerdictBatch,
        _ row: Int,
        to output: inout RowBytes
    ) {
        switch column {
        case .unit: units.append(Int(batch.unit[row]), to: &output)
        case .subject: subjects.append(Int(batch.subject[row]), to: &output)
        case .period: periods.append(Int(batch.period[row]), to: &output)
        case .rule: assignments.append(Int(batch.assignment[row]), to: &output)
        case .status: statuses.append(Int(batch.status[row]), to: &output)
        case .score:
            let score = batch.score[row]
            if score.isFinite {
                let decimals = decimals[Int(batch.assignment[row])]
                output.at = NumeralPrinter.write(score, roundedTo: decimals, to: output.at)
            }
        case .note: notes.append(batch, row, to: &output)
        case .value: append(batch.value[row], to: &output)
        case .target: append(batch.target[row], to: &output)
        case .flag: flags.append(Int(batch.flags[row].rawValue & 31), to: &output)
        case .instance: instances.append(Int(batch.subject[row]), to: &output)
        case .reason: reasons.append(batch.reason[row], assignment: batch.assignment[row], to: &output)
        }
    }

    /// Appends a number, nothing where there is none.
    @inline(__always)
    private func append(_ number: Double, to output: inout RowBytes) {
        if !number.isNaN { output.at = NumeralPrinter.write(number, to: output.at) }
    }
}
