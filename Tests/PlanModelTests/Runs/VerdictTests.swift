import PlanModel
import Testing

struct VerdictTests {
    @Test func `numbers of a row are told as what they stand for`() {
        var batch = VerdictBatch()
        batch.add(status: StatusTable.noData, reason: Reason(.missing, first: 0b10))
        batch.add(
            unit: 1,
            subject: 1,
            period: 1,
            assignment: 1,
            status: StatusTable().number(of: "met")!,
            score: 99.5,
            value: 0,
            target: 12,
            flags: [.estimate, .open]
        )
        let first = Verdict(frame: RunFixture.frame(), batch: batch, row: 0)
        #expect((first.unit, first.subject, first.period.text, first.rule) == ("a", "i", "2016", "by.indicator"))
        #expect((first.status.id, first.reason) == ("no_data", "missing:previous"))
        #expect((first.score, first.value, first.target) == (nil, nil, nil))
        #expect(first.note.isEmpty)
        let second = Verdict(frame: RunFixture.frame(), batch: batch, row: 1)
        #expect((second.unit, second.subject, second.period.text, second.rule) == ("b", "t", "2017", "by.task"))
        #expect((second.status.id, second.reason, second.flags.text) == ("met", "", "estimate;open"))
        #expect((second.score, second.value, second.target) == (99.5, 0, 12))
    }
}
