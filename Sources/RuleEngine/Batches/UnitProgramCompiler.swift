import LuaSandbox
import PlanModel

/// Works out how the rows of a kind of units are read.
///
/// What it takes for the same is the same for each unit that is judged on the same things, was of one level and one extent
/// in every period, and has no targets of its own; all that depends on more is left to `RowReader`, row by row.
struct UnitProgramCompiler {
    private let inputs: EvaluationInputs
    private let rules: LoadedRules
    /// By assignment: whether rows can have patterns at all.
    private let isPlain: [Bool]
    private let days: ClosedRange<Int32>?

    init(_ inputs: EvaluationInputs, _ rules: LoadedRules) {
        self.inputs = inputs
        self.rules = rules
        let isWithoutBreaks = inputs.breaks.isEmpty
        isPlain = inputs.bindings.enumerated().map { number, binding in
            guard case .success = rules.functions[number] else { return false }
            return isWithoutBreaks && binding.isAboutOwnFigures
        }
        let lasts = inputs.periodIndex.lastDay
        days = lasts.min().map { $0...lasts.max()! }
    }

    /// Whether some row may have a pattern.
    var isWorthwhile: Bool { isPlain.contains(true) }

    /// The level of a unit whose rows a program can read; nil for others.
    func level(of unit: Int32) -> Int32? {
        guard let days, !inputs.targets.isNamed(unit) else { return nil }
        return inputs.units.steadyLevel(of: unit, during: days)
    }

    /// - Parameters:
    ///   - entries: the rows, in output order.
    ///   - unit: one of the kind.
    ///   - reader: stands at the unit.
    func compile(_ entries: [RowLayout.Entry], of unit: Int32, _ reader: inout RowReader) -> UnitProgram {
        var program = Draft()
        var rowsOf: [Int: [Int]] = [:]
        for (offset, entry) in entries.enumerated() {
            program.columns.subject.append(entry.subject)
            program.columns.period.append(entry.period)
            program.columns.assignment.append(entry.assignment)
            program.columns.status.append(StatusTable.error)
            program.columns.target.append(.nan)
            program.columns.flags.append(inputs.isOpen[Int(entry.period)] ? .open : [])
            program.columns.reason.append(.none)
            program.columns.own.append(0)
            rowsOf[Int(entry.assignment), default: []].append(offset)
        }
        for (assignment, offsets) in rowsOf.sorted(by: { $0.key < $1.key }) {
            var arguments = RuleArguments()
            var rows = offsets.map { UnitProgram.Row(offset: Int32($0), kind: .single) }
            if isPlain[assignment] {
                for row in rows.indices { add(entries[offsets[row]], to: &rows[row], &program, &arguments, &reader) }
            }
            let patterns = RowPatterns(arguments)
            for (row, pattern) in zip(rows.indices.filter { rows[$0].kind == .pattern }, 0...) {
                rows[row].pattern = patterns[pattern]
            }
            let first = program.rows.count
            program.rows += rows
            program.parts.append(
                UnitProgram.Part(assignment: assignment, rows: first..<program.rows.count, patterns: patterns)
            )
        }
        return UnitProgram(
            parts: program.parts,
            rows: program.rows,
            cells: program.cells,
            needs: program.needs,
            columns: program.columns
        )
    }

    private struct Draft {
        var parts: [UnitProgram.Part] = []
        var rows: [UnitProgram.Row] = []
        var cells: [Int32] = []
        var needs: [UnitProgram.Need] = []
        var columns = UnitProgram.Columns()
    }

    /// Gives a row its pattern, or the outcome that it has in any case; leaves it as it is where it is to be read by itself.
    private func add(
        _ entry: RowLayout.Entry,
        to row: inout UnitProgram.Row,
        _ program: inout Draft,
        _ arguments: inout RuleArguments,
        _ reader: inout RowReader
    ) {
        guard case .indicator(let number) = inputs.subjectKinds[Int(entry.subject)] else { return }
        let facts = reader.read(entry, settings: rules.settings[Int(entry.assignment)])
        let indicator = Int32(number)
        let period = inputs.indexOfPeriod[Int(entry.period)]
        let binding = inputs.bindings[Int(entry.assignment)]
        let isRelative = reader.isTargetRelative
        if isRelative.own || isRelative.final && binding.figures.contains(.finalTarget) { return }
        let own = cell(indicator, period)
        var cells = [own]
        var needs: [UnitProgram.Need] = []
        var gate = RowGate()
        for (place, argument) in binding.arguments.enumerated() {
            if case .datum(let datum) = argument.source, let read = figures(datum, indicator, period) {
                cells += read
                if datum != .history, !argument.isOptional {
                    // Of a figure of no period it is known that it is missing.
                    guard let cell = read.first else { return }
                    needs.append(UnitProgram.Need(cell: cell, place: Int32(place)))
                }
                continue
            }
            gate.take(reader.readings[place], at: place, isOptional: argument.isOptional)
        }
        let outcome = gate.outcome(isNotApplicable: false)
        // What can't be used or is missing whatever the unit is rare, and told apart by more than is known here.
        if let outcome, outcome.status != StatusTable.notApplicable { return }
        let offset = Int(row.offset)
        program.columns.target[offset] = facts.target
        program.columns.own[offset] = own
        row.cells = Int32(program.cells.count)..<Int32(program.cells.count + cells.count)
        program.cells += cells
        if let outcome {
            row.kind = .settled
            program.columns.status[offset] = outcome.status
            program.columns.reason[offset] = outcome.reason
            return
        }
        row.kind = .pattern
        row.needs = Int32(program.needs.count)..<Int32(program.needs.count + needs.count)
        program.needs += needs
        write(binding, indicator, period, reader.readings, to: &arguments)
    }

    private func write(
        _ binding: RuleBinding,
        _ indicator: Int32,
        _ period: Int32,
        _ readings: [Reading],
        to arguments: inout RuleArguments
    ) {
        for (place, argument) in binding.arguments.enumerated() {
            guard case .datum(let datum) = argument.source, let read = figures(datum, indicator, period) else {
                arguments.append(readings[place], tables: [])
                continue
            }
            guard datum == .history else {
                if let cell = read.first { arguments.append(cell: Int(cell)) } else { arguments.appendNil() }
                continue
            }
            let periods = inputs.periodIndex.chains[Int(period)]
            if inputs.periodIndex.isKeyedByYear[Int(period)] {
                arguments.append(
                    cellsByInteger: zip(periods, read).map { (inputs.periodIndex.year[Int($0)], Int($1)) }
                )
            } else {
                arguments.append(cellsByText: zip(periods, read).map { (inputs.handles.period[Int($0)], Int($1)) })
            }
        }
        arguments.endRow()
    }

    /// Cells of the figures that a name gives; nil where it gives something else, none where it is of no period.
    private func figures(_ datum: Datum, _ indicator: Int32, _ period: Int32) -> [Int32]? {
        func cells(of period: Int32) -> [Int32] { period < 0 ? [] : [cell(indicator, period)] }
        return switch datum {
        case .value: cells(of: period)
        case .previous: cells(of: inputs.periodIndex.previous[Int(period)])
        case .baseline: cells(of: inputs.baselines[Int(indicator)])
        case .history: inputs.periodIndex.chains[Int(period)].map { cell(indicator, $0) }
        default: nil
        }
    }

    private func cell(_ indicator: Int32, _ period: Int32) -> Int32 {
        indicator * Int32(inputs.periodIndex.count) + period
    }
}

extension RuleBinding {
    /// Whether a row reads no more than figures of its own indicator and unit, and what is the same for all units of a kind.
    fileprivate var isAboutOwnFigures: Bool {
        guard bound.isEmpty, followed.isEmpty, fixed.isEmpty else { return false }
        return arguments.allSatisfy { argument in
            guard case .datum(let datum) = argument.source else { return true }
            switch datum {
            case .meets, .flag, .printedDecimals, .firstMetYear, .unit: return false
            case .peerRank, .peerCount, .peerBest, .peerMean, .peerSd: return false
            default: return true
            }
        }
    }
}
