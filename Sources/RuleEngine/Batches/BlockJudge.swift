import Diagnostics
import LuaSandbox
import PlanModel

/// The verdicts of a block of units, and what went wrong in them.
struct JudgedBlock: Sendable {
    var batch: VerdictBatch
    var problems: BlockProblems
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
    /// By assignment and note of its rule: how many values fill it.
    private let notePlaces: [[Int]]
    private var reader: RowReader
    private var writer: ArgumentWriter
    private var queues: [CallQueue]
    private var results = RuleResults()
    /// Whether each assignment judges the current unit.
    private var isSelected: [Bool]
    private var block = JudgedBlock(batch: VerdictBatch(), problems: BlockProblems())

    /// - Parameters:
    ///   - layout: the rows of this step.
    ///   - verdicts: those of earlier steps; nil where there are none.
    init(_ inputs: EvaluationInputs, _ layout: RowLayout, _ verdicts: VerdictStore?, _ signal: LimitSignal) {
        self.inputs = inputs
        self.layout = layout
        self.verdicts = verdicts
        self.signal = signal
        rules = LoadedRules(inputs)
        outcomes = OutcomeTable(inputs.plan.statuses)
        notePlaces = layout.frame.assignments.map { $0.rule.notes.map(\.placeCount) }
        reader = RowReader(inputs, verdicts)
        writer = ArgumentWriter(inputs)
        queues = inputs.bindings.map { _ in CallQueue() }
        isSelected = inputs.bindings.map { _ in true }
    }

    func judge(_ units: Range<Int>) -> JudgedBlock {
        block.batch.reserve(units.reduce(0) { $0 + layout.rowCount(of: $1) })
        let hits = signal.read()
        for assignment in queues.indices { queues[assignment].hits = hits[assignment] }
        for unit in units where !layout.groupsOfUnit[unit].isEmpty {
            reader.load(unit: Int32(unit))
            for (assignment, units) in layout.units.enumerated() {
                if let units { isSelected[assignment] = units.contains(Int32(unit)) }
            }
            for group in layout.groupsOfUnit[unit] {
                for entry in layout.groups[Int(group)] where isSelected[Int(entry.assignment)] { read(entry, unit) }
            }
        }
        for assignment in queues.indices { call(assignment) }
        block.problems.sort()
        defer { block = JudgedBlock(batch: VerdictBatch(), problems: BlockProblems()) }
        return block
    }

    /// Reads a row into the batch, and into the queue of its assignment where its rule is to be called.
    private func read(_ entry: RowLayout.Entry, _ unit: Int) {
        let assignment = Int(entry.assignment)
        let slot = block.batch.count
        let facts = reader.read(entry, settings: rules.settings[assignment])
        block.batch.append(entry, unit: Int32(unit), facts)
        if let outcome = facts.outcome {
            addParametersNotInForce(outcome.reason, assignment, slot)
        } else if case .failure(let failure) = rules.functions[assignment] {
            fail(slot, .ruleNotLoaded, failure.message, failure.line.map { Int32($0) } ?? 0)
        } else if queues[assignment].isStopped {
            block.batch.stop(slot)
        } else {
            queues[assignment].add(entry, slot: slot)
            writer.write(entry, &reader, to: &queues[assignment].arguments)
            if queues[assignment].isFull { call(assignment) }
        }
    }

    /// Calls the rows that wait, and puts what they return into the batch.
    private func call(_ assignment: Int) {
        guard !queues[assignment].isEmpty, let state = rules.state,
            case .success(let function) = rules.functions[assignment]
        else { return }
        state.call(function, queues[assignment].arguments, into: &results)
        var hitLimit = false
        for (row, slot) in queues[assignment].slots.enumerated() {
            if queues[assignment].isStopped {
                block.batch.stop(Int(slot))
            } else if results.outcomes[row].isLimit {
                hitLimit = true
                judgeAlone(queues[assignment].entries[row], Int(slot))
            } else {
                take(results, row, Int(slot))
            }
        }
        queues[assignment].removeAll()
        queues[assignment].adapt(hitLimit: hitLimit)
    }

    /// Judges a row that hit a limit once more, in a fresh state: nothing that rows before it left behind can have been
    /// to blame. This outcome counts.
    private func judgeAlone(_ entry: RowLayout.Entry, _ slot: Int) {
        let assignment = Int(entry.assignment)
        let fresh = LoadedRules(inputs, only: assignment)
        var reader = RowReader(inputs, verdicts)
        reader.load(unit: block.batch.unit[slot])
        _ = reader.read(entry, settings: fresh.settings[assignment])
        guard let state = fresh.state, case .success(let function) = fresh.functions[assignment] else {
            if case .failure(let failure) = fresh.functions[assignment] {
                fail(slot, .ruleNotLoaded, failure.message, failure.line.map { Int32($0) } ?? 0)
            }
            return
        }
        var arguments = RuleArguments()
        writer.write(entry, &reader, to: &arguments)
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        if results.outcomes[0].isLimit { queues[assignment].hits += 1 }
        take(results, 0, slot)
    }

    /// Puts what a row returned into the batch.
    private func take(_ results: RuleResults, _ row: Int, _ slot: Int) {
        let outcome = results.outcomes[row]
        guard let problem = outcomes.problem(outcome) else {
            block.batch.status[slot] = outcomes.status(results.statuses[row])
            block.batch.score[slot] = results.scores[row]
            let note = block.batch.note(results, row)
            block.batch.note[slot] = note
            let assignment = Int(block.batch.assignment[slot])
            if note.name >= 0, Int(note.length) < notePlaces[assignment][Int(note.name)] {
                let name = inputs.layout.frame.assignments[assignment].rule.notes[Int(note.name)].name
                say(slot, .noteNotFilled, name, 0)
            }
            return
        }
        fail(slot, problem, outcomes.detail(results, row), results.line(row))
        if outcome.isLimit {
            block.batch.status[slot] = StatusTable.limit
            block.batch.reason[slot] = Reason(outcome == .memoryLimit ? .memory : .instructions)
        }
    }

    private func fail(_ slot: Int, _ code: DiagnosticCode, _ detail: String, _ line: Int32) {
        block.batch.status[slot] = StatusTable.error
        say(slot, code, detail, line)
    }

    private func say(_ slot: Int, _ code: DiagnosticCode, _ detail: String, _ line: Int32) {
        let assignment = block.batch.assignment[slot]
        block.problems.add(
            BlockProblems.Problem(assignment: assignment, code: code, detail: detail, line: line),
            row: Int32(slot)
        )
    }

    /// Says of which of a rule's constants none was in force.
    private func addParametersNotInForce(_ reason: Reason, _ assignment: Int, _ slot: Int) {
        guard reason.kind == .missing else { return }
        for name in inputs.bindings[assignment].settingsNotInForce(reason) {
            block.problems.add(
                BlockProblems.Problem(
                    assignment: Int32(assignment),
                    code: .parameterNotInForce,
                    detail: name,
                    line: 0
                ),
                row: Int32(slot)
            )
        }
    }
}
