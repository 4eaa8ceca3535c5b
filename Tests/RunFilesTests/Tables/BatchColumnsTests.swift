import PlanModel
import Testing

@testable import RunFiles

@Suite struct BatchColumnsTests {
    @Test func columnsAreThoseOfTheBatch() {
        let batch = SampleRun.noted(Array("chậm".utf8))
        var rows = 0
        BatchColumns.read(batch) { columns in
            rows = columns.count
            for row in 0..<columns.count {
                #expect(columns.unit[row] == batch.unit[row] && columns.subject[row] == batch.subject[row])
                #expect(columns.period[row] == batch.period[row] && columns.assignment[row] == batch.assignment[row])
                #expect(columns.status[row] == batch.status[row] && columns.flags[row] == batch.flags[row])
                #expect(columns.reason[row] == batch.reason[row] && columns.note[row] == batch.note[row])
                #expect(columns.score[row].bitPattern == batch.score[row].bitPattern)
                #expect(columns.value[row].bitPattern == batch.value[row].bitPattern)
                #expect(columns.target[row].bitPattern == batch.target[row].bitPattern)
            }
            #expect(Array(columns.noteBytes) == batch.noteBytes && Array(columns.notePlaces) == batch.notePlaces)
        }
        #expect(rows == batch.count && rows > 0)
    }

    @Test func ofNoRowsNothingIsRead() {
        BatchColumns.read(VerdictBatch()) { _ in Issue.record("there are no rows") }
    }
}
