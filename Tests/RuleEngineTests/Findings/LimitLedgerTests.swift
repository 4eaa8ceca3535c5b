import PlanModel
import Testing

@testable import RuleEngine

@Suite struct LimitLedgerTests {
    /// A batch of rows of the given assignments, all of which hit a limit.
    private func batch(_ assignments: [Int32]) -> VerdictBatch {
        let columns = BlockColumns()
        columns.reset(room: assignments.count)
        for assignment in assignments {
            let entry = RowLayout.Entry(period: 0, assignment: assignment, subject: 0)
            var facts = RowReader.Facts(value: 5, flags: [.estimate, .methodBreak])
            facts.outcome = (StatusTable.limit, Reason(.instructions))
            columns.set(columns.add(1), entry, unit: 0, facts)
        }
        return columns.batch()
    }

    @Test func rowsAfterTheHundredthAreNotRun() {
        var ledger = LimitLedger(assignmentCount: 2)
        var first = batch(Array(repeating: 0, count: 99))
        let tookBack = ledger.pass(&first)
        #expect(!tookBack)
        #expect(!first.reason.contains { $0.kind == .assignment })
        var second = batch([0, 1, 0, 1])
        let tookBackMore = ledger.pass(&second)
        #expect(tookBackMore)
        #expect(second.reason.map(\.kind) == [.instructions, .instructions, .assignment, .instructions])
        #expect(ledger.stoppedRows == [1, 0])
        #expect(ledger.isStopped(0))
        #expect(!ledger.isStopped(1))
    }

    @Test func aRowThatIsNotRunKeepsWhatIsKnownOfItsFigures() {
        var stopped = batch([0])
        stopped.score[0] = 3
        stopped.stop(0)
        #expect(stopped.status == [StatusTable.limit])
        #expect(stopped.score[0].isNaN)
        #expect(stopped.value == [5])
        #expect(stopped.flags == [.estimate])
    }
}
