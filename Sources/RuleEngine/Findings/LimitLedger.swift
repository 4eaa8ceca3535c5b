import Diagnostics
import PlanModel

/// Ends an assignment whose rows hit limits too often: after the hundredth its remaining rows are not run.
///
/// Batches pass here in output order within each step of a run, whichever thread judged them, so that the same rows are
/// stopped whatever the number of jobs. Most assignments are judged in one step; of objectives, those below come first.
struct LimitLedger {
    /// Rows of one assignment that may hit a limit.
    static let mostRows = 100

    /// Rows of each assignment that hit a limit, in the batches that have passed.
    private(set) var hits: [Int]
    /// Rows of each assignment that were not run.
    private(set) var stoppedRows: [Int]

    init(assignmentCount: Int) {
        hits = Array(repeating: 0, count: assignmentCount)
        stoppedRows = hits
    }

    /// Whether rows of this assignment that come later need not be run.
    func isStopped(_ assignment: Int) -> Bool { hits[assignment] >= LimitLedger.mostRows }

    /// Counts the limits of a batch and takes back what was judged after the hundredth; tells whether anything was.
    mutating func pass(_ batch: inout VerdictBatch) -> Bool {
        guard hits.contains(where: { $0 > 0 }) || batch.status.contains(StatusTable.limit) else { return false }
        let before = stoppedRows
        for row in 0..<batch.count {
            let assignment = Int(batch.assignment[row])
            if isStopped(assignment) {
                batch.stop(row)
                stop(assignment)
            } else if batch.status[row] == StatusTable.limit {
                hit(assignment)
            }
        }
        return stoppedRows != before
    }

    /// Counts a row that hit a limit.
    mutating func hit(_ assignment: Int) { hits[assignment] += 1 }

    /// Counts a row that was not run.
    mutating func stop(_ assignment: Int) { stoppedRows[assignment] += 1 }

    /// A diagnostic for each assignment that was stopped.
    ///
    /// - Parameter assignments: by the numbers that they were counted by.
    func diagnostics(_ assignments: [RunAssignment]) -> DiagnosticList {
        var list = DiagnosticList()
        for (used, count) in zip(assignments, stoppedRows) where count > 0 {
            list.add(
                .assignmentStopped,
                at: used.assignment.location,
                subject: used.assignment.name,
                ["assignment": .text(used.assignment.name), "count": .number(count)]
            )
        }
        return list
    }
}

extension VerdictBatch {
    /// Makes the row one that was not run, because its assignment had hit limits too often.
    ///
    /// It doesn't say that figures were compared across a change of method: nothing was.
    mutating func stop(_ row: Int) {
        status[row] = StatusTable.limit
        reason[row] = Reason(.assignment)
        score[row] = .nan
        note[row] = .none
        flags[row].remove(.methodBreak)
    }
}
