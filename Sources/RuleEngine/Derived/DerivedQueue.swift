import LuaSandbox
import PlanModel

/// Cells of one computed indicator that wait to be computed together.
struct DerivedQueue {
    private(set) var rows: [DerivedRow] = []
    /// Of each row, the figures that it reads.
    private(set) var read: [FiguresRead] = []
    private(set) var arguments = RuleArguments()

    private static let largest = 4096

    var isFull: Bool { rows.count >= DerivedQueue.largest }
    /// The use that the rows are of; -1 where there is none.
    var use: Int32 { rows.first?.use ?? -1 }

    /// Adds the row that `reader` read last.
    mutating func add(_ row: DerivedRow, _ reader: DerivedRowReader) {
        rows.append(row)
        read.append(reader.bindings.read)
        for reading in reader.readings { arguments.append(reading, tables: reader.bindings.entries) }
        arguments.endRow()
    }

    /// Forgets the rows, keeps the memory.
    mutating func removeAll() {
        rows.removeAll(keepingCapacity: true)
        read.removeAll(keepingCapacity: true)
        arguments.removeAll()
    }
}

extension RuleArguments {
    /// What a name gives; `history` and verdicts are written elsewhere.
    ///
    /// - Parameter tables: entries of the row's tables.
    mutating func append(_ reading: Reading, tables: [(key: Int32, value: Double)]) {
        switch reading {
        case .number(let number): append(number: number)
        case .integer(let integer): append(integer: integer)
        case .boolean(let boolean): append(boolean: boolean)
        case .text(let handle): append(text: handle)
        case .constant(let handle): append(constant: handle)
        case .table(let first, let count):
            append(numbersByText: Array(tables[Int(first)..<Int(first + count)]))
        case .wholeTable(let first, let count):
            append(wholeNumbersByText: Array(tables[Int(first)..<Int(first + count)]))
        case .history, .children, .statuses, .missing, .withheld, .unreadable, .conflict, .noTarget, .noThreshold:
            appendNil()
        }
    }
}
