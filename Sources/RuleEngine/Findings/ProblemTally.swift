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

    /// A diagnostic for each problem.
    func diagnostics(_ frame: RunFrame) -> DiagnosticList { diagnostics(frame.assignments, frame.plan) }

    /// - Parameter assignments: by the numbers that the problems name them by.
    func diagnostics(_ assignments: [RunAssignment], _ plan: Plan) -> DiagnosticList {
        var list = DiagnosticList()
        for entry in entries {
            let used = assignments[Int(entry.problem.assignment)]
            list.add(
                entry.problem.diagnostic(
                    used,
                    plan,
                    [
                        "count": .number(entry.count), "first": .text(entry.first),
                        "rows": .localized(
                            LocalizedText(
                                vi: " (\(entry.count) hàng, hàng đầu: \(entry.first))",
                                en: " (\(entry.count) rows, the first: \(entry.first))"
                            )
                        ),
                    ]
                )
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
