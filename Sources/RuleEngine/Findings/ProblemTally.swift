import Diagnostics
import PlanModel

/// Counts what goes wrong in rules, so that a rule that fails in a million rows is said once, with the first row.
///
/// Blocks pass here in output order, after the ledger of limits: what it took back did not happen.
struct ProblemTally {
    private struct Entry {
        var problem: BlockProblems.Problem
        var count = 0
        var first: String
    }

    private var entries: [Entry] = []
    private var places: [BlockProblems.Problem: Int] = [:]
    private var kinds: [Int]

    /// Most different problems of an assignment that are told apart: rules can put anything into their messages.
    static let mostOfAssignment = 20

    init(assignmentCount: Int) { kinds = Array(repeating: 0, count: assignmentCount) }

    mutating func pass(_ found: BlockProblems, of batch: VerdictBatch, _ frame: RunFrame) {
        for (row, number) in found.rows where batch.reason[Int(row)].kind != .assignment {
            add(found.problems[Int(number)]) { Verdict.place(of: Int(row), in: batch, frame) }
        }
    }

    /// Counts a problem of one row.
    ///
    /// - Parameter first: the row, as a text; asked for only when the problem is new.
    mutating func add(_ found: BlockProblems.Problem, first: () -> String) {
        let place = place(of: found, first: first)
        entries[place].count += 1
    }

    /// - Parameter first: the row, as a text; asked for only when the problem is new.
    private mutating func place(of found: BlockProblems.Problem, first: () -> String) -> Int {
        if let place = places[found] { return place }
        var problem = found
        if kinds[Int(found.assignment)] >= ProblemTally.mostOfAssignment {
            problem.detail = "…"
            problem.line = 0
            if let place = places[problem] { return place }
        }
        kinds[Int(found.assignment)] += 1
        places[problem] = entries.count
        entries.append(Entry(problem: problem, first: first()))
        return entries.count - 1
    }

    /// What Lua said is told in both languages; what a rule returned or a name is as it stands.
    private static func wording(_ problem: BlockProblems.Problem) -> LocalizedText {
        let text = DiagnosticText.clipped(problem.detail)
        return problem.code == .ruleRaised ? LuaWording.text(of: text) : LocalizedText(text)
    }

    /// The line of the rule that failed, or where its constant is set that has no value.
    private static func location(
        of problem: BlockProblems.Problem,
        _ used: RunAssignment,
        _ plan: Plan
    ) -> SourceLocation {
        if problem.code == .parameterNotInForce, used.assignment.settings[problem.detail] != nil {
            return used.assignment.location
        }
        let line = problem.line > 0 ? Int(problem.line) : used.rule.location.line
        return SourceLocation(file: plan.ruleSources[used.rule.source].path, line: line)
    }

    /// A diagnostic for each problem.
    func diagnostics(_ frame: RunFrame) -> DiagnosticList { diagnostics(frame.assignments, frame.plan) }

    /// - Parameter assignments: by the numbers that the problems name them by.
    func diagnostics(_ assignments: [RunAssignment], _ plan: Plan) -> DiagnosticList {
        var list = DiagnosticList()
        for entry in entries {
            let used = assignments[Int(entry.problem.assignment)]
            list.add(
                entry.problem.code,
                at: ProblemTally.location(of: entry.problem, used, plan),
                subject: used.assignment.name,
                [
                    "rule": .text(used.rule.name), "assignment": .text(used.assignment.name),
                    "problem": .localized(ProblemTally.wording(entry.problem)), "count": .number(entry.count),
                    "first": .text(entry.first),
                ]
            )
        }
        return list
    }
}

extension Verdict {
    /// A row as messages name it: unit, subject, period.
    fileprivate static func place(of row: Int, in batch: VerdictBatch, _ frame: RunFrame) -> String {
        let unit = frame.plan.units.ids[Int(batch.unit[row])]
        let subject = frame.subjects[Int(batch.subject[row])].id
        return "\(unit), \(subject), \(frame.periods[Int(batch.period[row])].text)"
    }
}
