import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct BlockColumnsTests {
    private func facts(_ value: Double) -> RowReader.Facts {
        var facts = RowReader.Facts()
        facts.value = value
        facts.flags = [.open, .methodBreak]
        return facts
    }

    @Test func rowsBecomeABatch() {
        let columns = BlockColumns()
        columns.reset(room: 3)
        let first = columns.add(2)
        let entries = [1, 2].map { RowLayout.Entry(period: $0, assignment: 7, subject: 9) }
        for (place, entry) in entries.enumerated() { columns.set(first + place, entry, unit: 5, facts(Double(place))) }
        columns.note[1] = RuleResults.Note(name: -1, start: 0, length: 2)
        columns.noteBytes = [0x61, 0x62]
        #expect(columns.entry(1) == entries[1])
        let batch = columns.batch()
        #expect(batch.count == 2 && batch.unit == [5, 5] && batch.period == [1, 2] && batch.assignment == [7, 7])
        #expect(
            batch.subject == [9, 9] && batch.value == [0, 1] && batch.status == [StatusTable.error, StatusTable.error]
        )
        #expect(batch.score.allSatisfy(\.isNaN) && batch.reason == [.none, .none])
        #expect(batch.note == [.none, NoteSlice(name: -1, start: 0, length: 2)] && batch.noteBytes == [0x61, 0x62])
    }

    @Test func whatWasStoppedIsWhatBatchesStop() {
        let columns = BlockColumns()
        columns.reset(room: 1)
        columns.set(columns.add(1), RowLayout.Entry(period: 0, assignment: 0, subject: 0), unit: 0, facts(1))
        var expected = columns.batch()
        expected.stop(0)
        columns.stop(0)
        let found = columns.batch()
        #expect(found.status == expected.status && found.reason == expected.reason && found.flags == expected.flags)
    }

    @Test func aLargerBlockHasRoom() {
        let columns = BlockColumns()
        for rows in [1, 1000, 10] {
            columns.reset(room: rows)
            for row in 0..<rows {
                let entry = RowLayout.Entry(period: Int32(row), assignment: 0, subject: 0)
                columns.set(columns.add(1), entry, unit: 0, facts(0))
            }
            #expect(columns.batch().period == (0..<Int32(rows)).map { $0 })
        }
    }

    /// A batch of one row.
    private func batch(_ entry: RowLayout.Entry, unit: Int32, _ facts: RowReader.Facts) -> VerdictBatch {
        let columns = BlockColumns()
        columns.reset(room: 1)
        columns.set(columns.add(1), entry, unit: unit, facts)
        return columns.batch()
    }

    @Test func aRowThatWaitsForItsRuleIsAnErrorUntilItAnswers() {
        let batch = batch(
            RowLayout.Entry(period: 1, assignment: 2, subject: 3),
            unit: 4,
            RowReader.Facts(value: 5, target: 6, flags: .estimate)
        )
        #expect(batch.status == [StatusTable.error] && batch.reason == [.none] && batch.note == [.none])
        #expect((batch.unit, batch.subject, batch.period, batch.assignment) == ([4], [3], [1], [2]))
        #expect(batch.value == [5] && batch.target == [6] && batch.flags == [.estimate] && batch.score[0].isNaN)
    }

    @Test func aRowThatIsDecidedBeforeKeepsThat() {
        var facts = RowReader.Facts()
        facts.outcome = (StatusTable.noData, Reason(.missing, first: 1))
        let batch = batch(RowLayout.Entry(period: 0, assignment: 0, subject: 0), unit: 0, facts)
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
