import Diagnostics
import PlanModel

/// Counts what goes wrong in rules, so that a rule that fails in a million rows is said once, with the first row.
struct ProblemTally: Sendable {
    /// One way in which one assignment fails.
    struct Problem: Hashable, Sendable {
        var assignment: Int32
        var code: DiagnosticCode
        /// The rule's own message, or the text that is no status; empty where the code says all.
        var detail: String
        /// Line of the rule file; 0 where none is known.
        var line: Int32
    }

    private struct Entry: Sendable {
        var problem: Problem
        var count: Int
        var first: String
    }

    private var entries: [Entry] = []
    private var places: [Problem: Int] = [:]

    /// Most different problems that are told apart; rules can put anything into their messages.
    private static let most = 1000

    /// - Parameter first: the row, as a text; asked for only when the problem is new.
    mutating func add(_ problem: Problem, first: @autoclosure () -> String) {
        var problem = problem
        if places[problem] == nil, entries.count >= ProblemTally.most { problem.detail = "…" }
        if let place = places[problem] {
            entries[place].count += 1
        } else {
            places[problem] = entries.count
            entries.append(Entry(problem: problem, count: 1, first: first()))
        }
    }

    /// Adds the problems of rows that come after these.
    mutating func add(contentsOf later: ProblemTally) {
        for entry in later.entries {
            if let place = places[entry.problem] {
                entries[place].count += entry.count
            } else {
                places[entry.problem] = entries.count
                entries.append(entry)
            }
        }
    }

    /// A diagnostic for each problem.
    func diagnostics(_ frame: RunFrame) -> DiagnosticList {
        var list = DiagnosticList()
        for entry in entries {
            let used = frame.assignments[Int(entry.problem.assignment)]
            let line = entry.problem.line > 0 ? Int(entry.problem.line) : used.rule.location.line
            list.add(
                entry.problem.code,
                at: SourceLocation(file: frame.plan.ruleSources[used.rule.source].path, line: line),
                subject: used.assignment.name,
                [
                    "rule": .text(used.rule.name), "assignment": .text(used.assignment.name),
                    "problem": .text(entry.problem.detail), "count": .number(entry.count),
                    "first": .text(entry.first),
                ]
            )
        }
        return list
    }
}
