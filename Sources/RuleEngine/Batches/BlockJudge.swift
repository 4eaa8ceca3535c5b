import Diagnostics
import LuaSandbox
import PlanModel

/// The verdicts of a block of units, and what went wrong in them.
struct JudgedBlock: Sendable {
    var batch: VerdictBatch
    var problems: BlockProblems
    /// What is odd about its observations.
    var findings = DiagnosticList()
    /// What was made of the batch; nil where nothing is to be.
    var prepared: [UInt8]?
}

/// Judges blocks of units in one Lua state: reads rows, calls rules for many of them at once, puts what they return where
/// it belongs. One a worker.
final class BlockJudge {
    private let inputs: EvaluationInputs
    private let layout: RowLayout
    private let verdicts: VerdictStore?
    private let signal: LimitSignal
    private let rules: LoadedRules
    private let outcomes: OutcomeTable
    /// By assignment and note of its rule: how many values fill it; none where no note of it has places.
    private let notePlaces: [[Int]]
    private var reader: RowReader
    /// Reads the figures of each block; nil where all are known.
    private let blocks: FigureBlocks.Reader?
    /// Of the block's units, or of all.
    private var figures: FigureStore
    /// The unit that the reader stands at; -1: none.
    private var readersUnit: Int32 = -1
    private var writer: ArgumentWriter
    private var programs: UnitPrograms
    private let grid: FigureGrid
    private var queues: [CallQueue]
    private var texts = RuleResults()
    /// Whether each assignment judges the current unit.
    private var isSelected: [Bool]
    private let columns = BlockColumns()
    private var problems = BlockProblems()
    /// By assignment, what judges rows whose notes could not be joined.
    private var whole: [Int: (LoadedRules, RowReader)] = [:]
    private let prepare: ((VerdictBatch) -> [UInt8])?

    /// - Parameters:
    ///   - layout: the rows of this step.
    ///   - verdicts: those of earlier steps; nil where there are none.
    ///   - preparation: how batches are prepared; nil: not at all.
    init(
        _ inputs: EvaluationInputs,
        _ layout: RowLayout,
        _ verdicts: VerdictStore?,
        _ signal: LimitSignal,
        _ preparation: BatchPreparation? = nil
    ) {
        prepare = preparation?()
        self.inputs = inputs
        self.layout = layout
        self.verdicts = verdicts
        self.signal = signal
        rules = LoadedRules(inputs, only: layout.assignments)
        outcomes = OutcomeTable(inputs.plan.statuses)
        notePlaces = layout.frame.assignments.map { used in
            let counts = used.rule.notes.map(\.placeCount)
            return counts.allSatisfy { $0 == 0 } ? [] : counts
        }
        reader = RowReader(inputs, verdicts)
        writer = ArgumentWriter(inputs)
        programs = UnitPrograms(UnitProgramCompiler(inputs, rules))
        figures = inputs.figures
        blocks = inputs.figureBlocks?.reader()
        grid = FigureGrid(inputs.figures)
        queues = inputs.bindings.map { _ in CallQueue() }
        isSelected = inputs.bindings.map { _ in true }
    }

    func judge(_ units: Range<Int>) -> JudgedBlock {
        let findings = use(units)
        columns.reset(room: units.reduce(0) { $0 + layout.rowCount(of: $1) })
        let hits = signal.read()
        for assignment in queues.indices { queues[assignment].hits = hits[assignment] }
        for unit in units where !layout.groupsOfUnit[unit].isEmpty {
            for (assignment, units) in layout.units.enumerated() {
                if let units { isSelected[assignment] = units.contains(Int32(unit)) }
            }
            if let program = programs.program(of: Int32(unit), layout, isSelected, &reader) {
                readersUnit = -1
                run(program, unit)
            } else {
                for group in layout.groupsOfUnit[unit] {
                    for entry in layout.groups[Int(group)] where isSelected[Int(entry.assignment)] {
                        read(entry, unit, columns.add(1))
                    }
                }
            }
        }
        callAll()
        problems.sort()
        defer { problems = BlockProblems() }
        let batch = columns.batch()
        return JudgedBlock(batch: batch, problems: problems, findings: findings, prepared: prepare?(batch))
    }

    /// Gets the figures of the units that are judged next; gives what is odd about their observations.
    private func use(_ units: Range<Int>) -> DiagnosticList {
        guard let blocks else { return DiagnosticList() }
        let (store, findings) = blocks.read(Int32(units.lowerBound)..<Int32(units.upperBound))
        figures = store
        grid.use(store)
        reader.use(store)
        readersUnit = -1
        for assignment in whole.keys { whole[assignment]?.1.use(store) }
        return findings
    }

    /// A reader that knows the figures of the units at hand.
    private func makeReader() -> RowReader {
        var reader = RowReader(inputs, verdicts)
        if blocks != nil { reader.use(figures) }
        return reader
    }

    private func callAll() {
        for assignment in queues.indices { call(assignment) }
        grid.removeAll()
    }

    /// Reads the rows of a unit whose program is known.
    private func run(_ program: UnitProgram, _ unit: Int) {
        if grid.isFull { callAll() }
        let figures = grid.load(unit: Int32(unit))
        let first = columns.add(program.rowCount)
        program.write(to: columns, at: first, unit: Int32(unit), figures)
        for part in program.parts { run(part, of: program, unit, figures, first) }
    }

    private func run(
        _ part: UnitProgram.Part,
        of program: UnitProgram,
        _ unit: Int,
        _ figures: UnsafePointer<Double>,
        _ first: Int
    ) {
        let isPlain = grid.isPlain
        let assignment = part.assignment
        let waiting = queues[assignment].rows
        var (room, isStopped) = (queues[assignment].room, queues[assignment].isStopped)
        program.rows.withUnsafeBufferPointer { rows in
            for row in rows[part.rows] {
                let place = first + Int(row.offset)
                if row.kind == .single || !isPlain && isOdd(row, of: program) {
                    read(columns.entry(place), unit, place)
                    (room, isStopped) = (queues[assignment].room, queues[assignment].isStopped)
                    continue
                }
                guard let pattern = row.pattern else { continue }
                let missing = row.needs.isEmpty ? 0 : missing(row, of: program, figures)
                if missing != 0 {
                    columns.status[place] = StatusTable.noData
                    columns.reason[place] = Reason(.missing, first: missing)
                } else if isStopped {
                    columns.stop(place)
                } else {
                    waiting.append(pattern, cells: figures, place: place)
                    room -= 1
                    guard room <= 0 else { continue }
                    call(assignment)
                    (room, isStopped) = (queues[assignment].room, queues[assignment].isStopped)
                }
            }
        }
    }

    /// The places, among the parameters, of the figures that a row misses and can't do without.
    private func missing(_ row: UnitProgram.Row, of program: UnitProgram, _ figures: UnsafePointer<Double>) -> UInt64 {
        row.needs.reduce(0) { missing, number in
            let need = program.needs[Int(number)]
            return figures[Int(need.cell)].isNaN ? missing | 1 << UInt64(need.place) : missing
        }
    }

    /// Whether a row has to do with a figure that has flags.
    private func isOdd(_ row: UnitProgram.Row, of program: UnitProgram) -> Bool {
        row.cells.contains { grid.isOdd(program.cells[Int($0)]) }
    }

    /// Reads a row into the columns, and into the queue of its assignment where its rule is to be called.
    private func read(_ entry: RowLayout.Entry, _ unit: Int, _ place: Int) {
        if readersUnit != Int32(unit) {
            reader.load(unit: Int32(unit))
            readersUnit = Int32(unit)
        }
        let assignment = Int(entry.assignment)
        let facts = reader.read(entry, settings: rules.settings[assignment])
        columns.set(place, entry, unit: Int32(unit), facts)
        if let outcome = facts.outcome {
            addParametersNotInForce(outcome.reason, assignment, place)
        } else if case .failure(let failure) = rules.functions[assignment] {
            fail(place, .ruleNotLoaded, failure.message, failure.line.map { Int32($0) } ?? 0)
        } else if queues[assignment].isStopped {
            columns.stop(place)
        } else {
            writer.write(entry, &reader, to: &queues[assignment].rows.arguments)
            queues[assignment].rows.appendOwn(place: place)
            if queues[assignment].isFull { call(assignment) }
        }
    }

    /// Calls the rows that wait; what they return goes into the columns.
    private func call(_ assignment: Int) {
        guard !queues[assignment].isEmpty, let state = rules.state,
            case .success(let function) = rules.functions[assignment]
        else { return }
        let failed = call(function, queues[assignment].rows, rules.programs[assignment], in: state)
        var hitLimit = false
        if failed > 0 || isNoteUnfilled(assignment) {
            for row in 0..<queues[assignment].rows.count {
                let place = queues[assignment].rows.place(of: row)
                if queues[assignment].isStopped {
                    columns.stop(place)
                    continue
                }
                if columns.outcome[place] == .notJoined {
                    judgeWhole(place)
                } else if !columns.outcome[place].isLimit {
                    take(row, texts, place)
                }
                guard columns.outcome[place].isLimit else { continue }
                hitLimit = true
                judgeAlone(place)
            }
        }
        queues[assignment].rows.removeAll()
        queues[assignment].adapt(hitLimit: hitLimit)
    }

    /// Whether some note of the rows that were just called has fewer values than places.
    private func isNoteUnfilled(_ assignment: Int) -> Bool {
        guard !notePlaces[assignment].isEmpty else { return false }
        let (rows, note) = (queues[assignment].rows, columns.note)
        return notePlaces[assignment].withUnsafeBufferPointer { counts in
            for row in 0..<rows.count {
                let note = note[rows.place(of: row)]
                if note.name >= 0, Int(note.length) < counts[Int(note.name)] { return true }
            }
            return false
        }
    }

    /// - Parameter program: what judges rows first; those that it judges need no further look and are no longer among
    ///   `rows` afterwards.
    private func call(
        _ function: RuleFunction,
        _ rows: RuleRows,
        _ program: RuleProgram? = nil,
        in state: RuleState
    ) -> Int {
        let failed = state.call(
            function,
            rows,
            program: program,
            into: columns.forCalls,
            statusNumbers: outcomes.statuses,
            texts: &texts,
            firstByte: columns.noteBytes.count,
            firstPlace: columns.notePlaces.count
        )
        columns.noteBytes += texts.bytes
        columns.notePlaces += texts.places.lazy.map(NotePlace.init)
        return failed
    }

    /// Judges a row that hit a limit once more, in a fresh state: nothing that rows before it left behind can have been
    /// to blame. This outcome counts.
    private func judgeAlone(_ place: Int) {
        let assignment = Int(columns.assignment[place])
        var reader = makeReader()
        reader.load(unit: columns.unit[place])
        let rules = LoadedRules(inputs, only: [assignment], makesWholeNotes: true)
        guard let texts = judge(place, rules, &reader) else { return }
        if columns.outcome[place].isLimit { queues[assignment].hits += 1 }
        take(0, texts, place)
    }

    /// Judges a row whose note could not be joined from its parts by the text that makes it whole. One that hits a limit
    /// is left for `judgeAlone`.
    private func judgeWhole(_ place: Int) {
        let assignment = Int(columns.assignment[place])
        var (rules, reader) =
            whole[assignment] ?? (
                LoadedRules(inputs, only: [assignment], makesWholeNotes: true), makeReader()
            )
        if reader.unit != columns.unit[place] { reader.load(unit: columns.unit[place]) }
        let texts = judge(place, rules, &reader)
        whole[assignment] = (rules, reader)
        if let texts, !columns.outcome[place].isLimit { take(0, texts, place) }
    }

    /// Judges a row by itself; gives what the call wrote besides columns, nil where there was none.
    ///
    /// - Parameter reader: stands at the row's unit.
    private func judge(_ place: Int, _ rules: LoadedRules, _ reader: inout RowReader) -> RuleResults? {
        let entry = columns.entry(place)
        let assignment = Int(entry.assignment)
        _ = reader.read(entry, settings: rules.settings[assignment])
        guard let state = rules.state, case .success(let function) = rules.functions[assignment] else {
            if case .failure(let failure) = rules.functions[assignment] {
                columns.outcome[place] = .raised
                fail(place, .ruleNotLoaded, failure.message, failure.line.map { Int32($0) } ?? 0)
            }
            return nil
        }
        let rows = RuleRows()
        writer.write(entry, &reader, to: &rows.arguments)
        rows.appendOwn(place: place)
        // The messages of the call that goes on are still wanted.
        let texts = texts
        defer { self.texts = texts }
        _ = call(function, rows, in: state)
        return self.texts
    }

    /// Looks at what a row returned: says what is wrong with it.
    ///
    /// - Parameters:
    ///   - row: its number in the call.
    ///   - texts: what the call wrote besides columns.
    private func take(_ row: Int, _ texts: RuleResults, _ place: Int) {
        let assignment = Int(columns.assignment[place])
        let outcome = columns.outcome[place]
        guard let problem = outcomes.problem(outcome) else {
            let note = columns.note[place]
            if note.name >= 0, !notePlaces[assignment].isEmpty,
                Int(note.length) < notePlaces[assignment][Int(note.name)]
            {
                let name = inputs.layout.frame.assignments[assignment].rule.notes[Int(note.name)].name
                say(place, .noteNotFilled, name, 0)
            }
            return
        }
        fail(place, problem, outcomes.detail(outcome, texts, row), texts.line(row))
        if outcome.isLimit {
            columns.status[place] = StatusTable.limit
            columns.reason[place] = Reason(outcome == .memoryLimit ? .memory : .instructions)
        }
    }

    private func fail(_ place: Int, _ code: DiagnosticCode, _ detail: String, _ line: Int32) {
        columns.status[place] = StatusTable.error
        say(place, code, detail, line)
    }

    private func say(_ place: Int, _ code: DiagnosticCode, _ detail: String, _ line: Int32) {
        problems.add(
            BlockProblems.Problem(assignment: columns.assignment[place], code: code, detail: detail, line: line),
            row: Int32(place)
        )
    }

    /// Says of which of a rule's constants none was in force.
    private func addParametersNotInForce(_ reason: Reason, _ assignment: Int, _ place: Int) {
        guard reason.kind == .missing else { return }
        for name in inputs.bindings[assignment].settingsNotInForce(reason) { say(place, .parameterNotInForce, name, 0) }
    }
}
