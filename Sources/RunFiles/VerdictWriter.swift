import Diagnostics
import Numerals
import PlanModel
import Spreadsheets

/// Writes verdicts as CSV: UTF-8, LF, RFC 4180 quoting, decimal points, no exponents.
///
/// What repeats (ids, periods, statuses) is quoted once, ahead of the rows; a row only joins bytes.
public struct VerdictWriter {
    private let frame: RunFrame
    private let columns: [VerdictColumn]
    private let language: Language
    private let units: [[UInt8]]
    private let subjects: [[UInt8]]
    private let periods: [[UInt8]]
    private let assignments: [[UInt8]]
    private let statuses: [[UInt8]]
    private var reasons: [ReasonKey: [UInt8]] = [:]

    private struct ReasonKey: Hashable {
        var reason: Reason
        var assignment: Int32
    }

    /// - Parameter language: of the notes.
    public init(frame: RunFrame, columns: [VerdictColumn] = VerdictColumn.allCases, language: Language) {
        self.frame = frame
        self.columns = columns
        self.language = language
        units = frame.plan.units.ids.map(VerdictWriter.field)
        subjects = frame.subjects.map { VerdictWriter.field($0.id) }
        periods = frame.periods.map { VerdictWriter.field($0.text) }
        assignments = frame.assignments.map { VerdictWriter.field($0.assignment.name) }
        statuses = frame.plan.statuses.statuses.map { VerdictWriter.field($0.id) }
    }

    /// The header line.
    public func header() -> [UInt8] { Array((columns.map(\.rawValue).joined(separator: ",") + "\n").utf8) }

    /// Appends a line for each verdict of a batch.
    public mutating func append(_ batch: VerdictBatch, to bytes: inout [UInt8]) {
        for row in 0..<batch.count {
            for (place, column) in columns.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                append(column, batch, row, to: &bytes)
            }
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func append(
        _ column: VerdictColumn,
        _ batch: VerdictBatch,
        _ row: Int,
        to bytes: inout [UInt8]
    ) {
        switch column {
        case .unit: bytes += units[Int(batch.unit[row])]
        case .subject: bytes += subjects[Int(batch.subject[row])]
        case .period: bytes += periods[Int(batch.period[row])]
        case .rule: bytes += assignments[Int(batch.assignment[row])]
        case .status: bytes += statuses[Int(batch.status[row])]
        case .score:
            let decimals = frame.assignments[Int(batch.assignment[row])].rule.decimals
            if !batch.score[row].isNaN {
                NumeralPrinter.append(Rounding.rounded(batch.score[row], decimals: decimals), to: &bytes)
            }
        case .note: appendNote(batch, row, to: &bytes)
        case .value: if !batch.value[row].isNaN { NumeralPrinter.append(batch.value[row], to: &bytes) }
        case .target: if !batch.target[row].isNaN { NumeralPrinter.append(batch.target[row], to: &bytes) }
        case .flag: if !batch.flags[row].isEmpty { bytes += batch.flags[row].text.utf8 }
        case .reason: if batch.reason[row].kind != .none { bytes += reason(batch, row) }
        }
    }

    private func appendNote(_ batch: VerdictBatch, _ row: Int, to bytes: inout [UInt8]) {
        let slice = batch.note[row]
        if slice.name == NoteSlice.none.name { return }
        if slice.name < 0 {
            CSVWriter.append(batch.noteBytes[Int(slice.start)..<Int(slice.start + slice.length)], to: &bytes)
        } else {
            let rule = frame.assignments[Int(batch.assignment[row])].rule
            CSVWriter.append(NoteText.text(of: batch, row: row, rule: rule).text(in: language), to: &bytes)
        }
    }

    private mutating func reason(_ batch: VerdictBatch, _ row: Int) -> [UInt8] {
        let key = ReasonKey(reason: batch.reason[row], assignment: batch.assignment[row])
        if let known = reasons[key] { return known }
        let rule = frame.assignments[Int(key.assignment)].rule
        let bytes = VerdictWriter.field(key.reason.text(reads: rule.reads))
        reasons[key] = bytes
        return bytes
    }

    private static func field(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        CSVWriter.append(text, to: &bytes)
        return bytes
    }
}
