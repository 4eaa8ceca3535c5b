import LuaSandbox

/// Writes what a row's parameters give as arguments of its call.
struct ArgumentWriter {
    private let inputs: EvaluationInputs
    private var byYear: [(key: Int64, value: Double)] = []
    private var byText: [(key: Int32, value: Double)] = []

    init(_ inputs: EvaluationInputs) { self.inputs = inputs }

    /// Writes the row that `reader` read last.
    mutating func write(_ entry: RowLayout.Entry, _ reader: inout RowReader, to arguments: inout RuleArguments) {
        for reading in reader.readings {
            switch reading {
            case .history: writeHistory(entry, &reader, to: &arguments)
            case .children:
                let children = reader.children.map { $0.value(inputs.layout.frame) }
                arguments.append(value: .table(LuaTable(items: children)))
            case .statuses(let number): arguments.append(value: reader.statusTables[Int(number)])
            case .table, .wholeTable: arguments.append(reading, tables: reader.tableEntries)
            default: arguments.append(reading, tables: [])
            }
        }
        arguments.endRow()
    }

    private mutating func writeHistory(
        _ entry: RowLayout.Entry,
        _ reader: inout RowReader,
        to arguments: inout RuleArguments
    ) {
        let index = inputs.periodIndex
        if index.isKeyedByYear[Int(inputs.indexOfPeriod[Int(entry.period)])] {
            byYear.removeAll(keepingCapacity: true)
            reader.withHistory { byYear.append((index.year[Int($0)], $1)) }
            arguments.append(numbersByInteger: byYear)
        } else {
            byText.removeAll(keepingCapacity: true)
            reader.withHistory { byText.append((inputs.handles.period[Int($0)], $1)) }
            arguments.append(numbersByText: byText)
        }
    }
}
