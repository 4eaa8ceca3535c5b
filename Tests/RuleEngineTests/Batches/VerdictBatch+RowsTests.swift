import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct VerdictBatchRowsTests {
    @Test func aRowThatWaitsForItsRuleIsAnErrorUntilItAnswers() {
        var batch = VerdictBatch()
        batch.append(
            RowLayout.Entry(period: 1, assignment: 2, subject: 3),
            unit: 4,
            RowReader.Facts(value: 5, target: 6, flags: .estimate)
        )
        #expect(batch.status == [StatusTable.error] && batch.reason == [.none] && batch.note == [.none])
        #expect((batch.unit, batch.subject, batch.period, batch.assignment) == ([4], [3], [1], [2]))
        #expect(batch.value == [5] && batch.target == [6] && batch.flags == [.estimate] && batch.score[0].isNaN)
    }

    @Test func aRowThatIsDecidedBeforeKeepsThat() {
        var batch = VerdictBatch()
        var facts = RowReader.Facts()
        facts.outcome = (StatusTable.noData, Reason(.missing, first: 1))
        batch.append(RowLayout.Entry(period: 0, assignment: 0, subject: 0), unit: 0, facts)
        #expect(batch.status == [StatusTable.noData] && batch.reason == [Reason(.missing, first: 1)])
        #expect(batch.value[0].isNaN && batch.count == 1)
    }

    @Test func notesOfManyRowsKeepApart() {
        var sample = SamplePlan()
        sample.indicator("a")
        for (year, value) in [("2016", 1.0), ("2017", 2), ("2018", 3)] { sample.observe("a", year, value) }
        sample.judge(
            "noted",
            """
            function(value, year)
              if value == 1 then return met, nil, "tự viết" end
              if value == 2 then return met end
              return met, nil, "named", year, value / 2, "chữ"
            end
            """,
            notes: [RuleNote(name: "named", text: LocalizedText("{3}: {1}, {2}"))]
        )
        let run = sample.run()
        #expect(run.verdicts.map(\.note.vi) == ["tự viết", "", "chữ: 2018, 1,5"])
        let batch = run.batches[0]
        #expect(batch.note.map(\.name) == [-1, -2, 0])
        #expect(batch.notePlaces.count == 3 && String(decoding: batch.noteBytes, as: UTF8.self) == "tự viếtchữ")
    }
}
