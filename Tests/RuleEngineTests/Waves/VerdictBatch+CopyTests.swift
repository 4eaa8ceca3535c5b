import PlanModel
import Testing

@testable import RuleEngine

@Suite struct VerdictBatchCopyTests {
    @Test func aRowIsTakenOverWithItsNote() {
        let batch = WaveCollectorTests.sample().run().batches[0]
        var copy = VerdictBatch()
        for row in (0..<batch.count).reversed() {
            copy.append(batch, row, subject: batch.subject[row], period: batch.period[row])
        }
        #expect(copy.count == batch.count && copy.count > 9)
        #expect(copy.score == batch.score.reversed())
        for (row, other) in zip(0..<batch.count, (0..<batch.count).reversed()) {
            let (slice, was) = (copy.note[other], batch.note[row])
            #expect(slice.name == was.name && slice.length == was.length)
            if was.name < 0, was.length > 0 {
                let text = batch.noteBytes[Int(was.start)..<Int(was.start + was.length)]
                #expect(Array(copy.noteBytes[Int(slice.start)..<Int(slice.start + slice.length)]) == Array(text))
            }
        }
    }
}
