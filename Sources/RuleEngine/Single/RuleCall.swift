import Diagnostics
import LuaSandbox
import PlanModel

/// Calls the rule of one assignment row by row, in a Lua state of its own.
final class RuleCall {
    /// What came out of a row.
    struct Answer {
        var status: UInt8
        /// Before rounding; NaN where there is none. Of a rule that computes, its figure.
        var score = Double.nan
        var reason = Reason.none
        var note = LocalizedText("")
        var problem: Diagnostic?
    }

    let used: RunAssignment
    /// The arguments of the row that is to be called next.
    var arguments = RuleArguments()
    private let plan: Plan
    private let binding: RuleBinding
    private let outcomes: OutcomeTable
    /// Number of the assignment among those that `load` knows.
    private let number: Int
    private let load: () -> LoadedRules
    private var rules: LoadedRules
    private var results = RuleResults()

    /// - Parameter load: loads the rule in a fresh state, always in the same way.
    init(_ used: RunAssignment, _ binding: RuleBinding, _ plan: Plan, number: Int, load: @escaping () -> LoadedRules) {
        self.used = used
        self.binding = binding
        self.plan = plan
        self.number = number
        self.load = load
        rules = load()
        outcomes = OutcomeTable(plan.statuses)
    }

    /// What the assignment's constants give.
    var settings: [Reading] { rules.settings[number] }

    /// The answer to a row, whose `arguments` have been written where its rule is to be called.
    ///
    /// - Parameter outcome: what comes out where the rule is not called, nil where it is.
    func answer(_ outcome: (status: UInt8, reason: Reason)?) -> Answer {
        guard let outcome else { return call() }
        var answer = Answer(status: outcome.status, reason: outcome.reason)
        if outcome.reason.kind == .missing, let name = binding.settingsNotInForce(outcome.reason).first {
            answer.problem = problem(.parameterNotInForce, name, 0)
        }
        return answer
    }

    private func call() -> Answer {
        guard run(), let outcome = results.outcomes.first else { return notLoaded }
        if outcome.isLimit {
            // Nothing that earlier rows left behind can be to blame: the outcome in a fresh state counts.
            rules = load()
            guard run() else { return notLoaded }
        }
        return taken
    }

    /// Calls the row; false where its function can't be called at all.
    private func run() -> Bool {
        guard let state = rules.state, case .success(let function) = rules.functions[number] else { return false }
        state.call(function, arguments, into: &results)
        return true
    }

    private var notLoaded: Answer {
        var answer = Answer(status: StatusTable.error)
        if case .failure(let failure) = rules.functions[number] {
            answer.problem = problem(.ruleNotLoaded, failure.message, failure.line.map { Int32($0) } ?? 0)
        }
        return answer
    }

    /// What the row returned.
    private var taken: Answer {
        let outcome = results.outcomes[0]
        if let code = outcomes.problem(outcome) {
            var answer = Answer(status: outcome.isLimit ? StatusTable.limit : StatusTable.error)
            if outcome.isLimit { answer.reason = Reason(outcome == .memoryLimit ? .memory : .instructions) }
            answer.problem = problem(code, outcomes.detail(outcome, results, 0), results.line(0))
            return answer
        }
        var answer = Answer(status: outcomes.statuses[Int(results.statuses[0])], score: results.scores[0])
        let note = results.notes[0]
        if note.name != NoteSlice.none.name { answer.note = text(of: note) }
        if note.name >= 0, Int(note.length) < used.rule.notes[Int(note.name)].placeCount {
            answer.problem = problem(.noteNotFilled, used.rule.notes[Int(note.name)].name, 0)
        }
        return answer
    }

    private func text(of note: RuleResults.Note) -> LocalizedText {
        var batch = VerdictBatch()
        batch.note = [NoteSlice(note)]
        batch.noteBytes = results.bytes
        batch.notePlaces = results.places.map(NotePlace.init)
        return NoteText.text(of: batch, row: 0, rule: used.rule)
    }

    private func problem(_ code: DiagnosticCode, _ detail: String, _ line: Int32) -> Diagnostic {
        BlockProblems.Problem(assignment: Int32(number), code: code, detail: detail, line: line)
            .diagnostic(used, plan, ["rows": ""])
    }
}
