import Diagnostics
import Numerals
import PlanModel

/// The fields of verdicts' rows, as far as they are known before the rows.
final class VerdictFields: Sendable {
    /// A piece of a row: a column, or nil for subject, period and rule in one.
    private typealias Piece = VerdictColumn?

    private let pieces: [Piece]
    private let units: UnitFields
    private let subjects: FieldTable
    private let periods: FieldTable
    private let assignments: FieldTable
    private let instances: FieldTable
    private let statuses: FieldTable
    private let flags: FieldTable
    /// By subject, period and assignment; nil where these are too many, or more than rows, or do not stand together.
    private let keys: FieldTable?
    private let periodCount: Int
    private let assignmentCount: Int
    /// Decimals of each assignment's scores.
    private let decimals: [Int]
    private let notes: NoteField
    /// Bytes of the longest row, without its note and reason.
    private let longestRow: Int

    /// Most keys that are written out ahead of the rows.
    private static let mostKeys = 1 << 14

    /// - Parameter rowCount: rows that there will be, about.
    init(_ frame: RunFrame, _ columns: [VerdictColumn], _ language: Language, rowCount: Int) {
        units = UnitFields(frame.plan.units)
        subjects = FieldTable(frame.subjects.map(\.id))
        periods = FieldTable(frame.periods.map(\.text))
        assignments = FieldTable(frame.assignments.map(\.assignment.name))
        instances = FieldTable(frame.subjects.map { frame.instance(of: $0)?.text ?? "" })
        statuses = FieldTable(frame.plan.statuses.statuses.map(\.id))
        flags = FieldTable((0..<32).map { VerdictFlags(rawValue: $0).text })
        periodCount = frame.periods.count
        assignmentCount = frame.assignments.count
        let count = frame.subjects.count * frame.periods.count * frame.assignments.count
        let pieces = VerdictFields.pieces(
            columns,
            joinsKey: count > 0 && count <= min(VerdictFields.mostKeys, rowCount)
        )
        self.pieces = pieces
        keys = pieces.contains(nil) ? FieldTable(rows: VerdictFields.keys(frame)) : nil
        decimals = frame.assignments.map(\.rule.decimals)
        notes = NoteField(assignments: frame.assignments, language: language)
        let longest: [VerdictColumn: Int] = [
            .unit: units.longest, .subject: subjects.longest, .period: periods.longest, .rule: assignments.longest,
            .status: statuses.longest, .flag: flags.longest, .instance: instances.longest,
            .score: NumeralPrinter.mostBytes, .value: NumeralPrinter.mostBytes, .target: NumeralPrinter.mostBytes,
        ]
        longestRow = columns.reduce(0) { $0 + (longest[$1] ?? 0) + 1 }
    }

    private static func pieces(_ columns: [VerdictColumn], joinsKey: Bool) -> [Piece] {
        var pieces: [Piece] = []
        var rest = columns[...]
        while let column = rest.first {
            if joinsKey, rest.starts(with: [.subject, .period, .rule]) {
                pieces.append(nil)
                rest = rest.dropFirst(3)
                continue
            }
            pieces.append(column)
            rest = rest.dropFirst()
        }
        return pieces
    }

    private static func keys(_ frame: RunFrame) -> [[String]] {
        frame.subjects.flatMap { subject in
            frame.periods.flatMap { period in
                frame.assignments.map { [subject.id, period.text, $0.assignment.name] }
            }
        }
    }

    /// Bytes that a row takes at most, without its reason.
    @inline(__always)
    func room(_ batch: BatchColumns, _ row: Int) -> Int {
        // A single empty field takes two.
        longestRow + notes.room(batch, row) + 2
    }

    /// Appends a row; there is room for it.
    @inline(__always)
    func append(
        _ batch: BatchColumns,
        _ row: Int,
        _ reasons: inout ReasonField,
        to at: inout UnsafeMutablePointer<UInt8>
    ) {
        let start = at
        for piece in pieces { append(piece, batch, row, &reasons, to: &at) }
        // An empty line is no row to readers of CSV: a single empty field is quoted.
        if at == start + 1 {
            at -= 1
            for byte in "\"\",".utf8 { at.append(byte) }
        }
        (at - 1).pointee = UInt8(ascii: "\n")
    }

    @inline(__always)
    private func append(
        _ piece: Piece,
        _ batch: BatchColumns,
        _ row: Int,
        _ reasons: inout ReasonField,
        to at: inout UnsafeMutablePointer<UInt8>
    ) {
        guard let column = piece else {
            let subjectAndPeriod = Int(batch.subject[row]) * periodCount + Int(batch.period[row])
            return keys!.append(subjectAndPeriod * assignmentCount + Int(batch.assignment[row]), to: &at)
        }
        switch column {
        case .unit: return units.append(Int(batch.unit[row]), to: &at)
        case .subject: return subjects.append(Int(batch.subject[row]), to: &at)
        case .period: return periods.append(Int(batch.period[row]), to: &at)
        case .rule: return assignments.append(Int(batch.assignment[row]), to: &at)
        case .status: return statuses.append(Int(batch.status[row]), to: &at)
        case .flag: return flags.append(Int(batch.flags[row].rawValue & 31), to: &at)
        case .instance: return instances.append(Int(batch.subject[row]), to: &at)
        case .score:
            let score = batch.score[row]
            if score.isFinite {
                let decimals = decimals[Int(batch.assignment[row])]
                at = NumeralPrinter.write(score, roundedTo: decimals, to: at)
            }
        case .note: notes.append(batch, row, to: &at)
        case .value: append(batch.value[row], to: &at)
        case .target: append(batch.target[row], to: &at)
        case .reason: reasons.append(batch.reason[row], assignment: batch.assignment[row], to: &at)
        }
        at.append(UInt8(ascii: ","))
    }

    /// Appends a number, nothing where there is none.
    @inline(__always)
    private func append(_ number: Double, to at: inout UnsafeMutablePointer<UInt8>) {
        if !number.isNaN { at = NumeralPrinter.write(number, to: at) }
    }
}
