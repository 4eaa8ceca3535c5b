import Diagnostics
import PlanModel
import RunFiles
import Testing

@Suite struct VerdictWriterTests {
    private func lines(
        _ batch: VerdictBatch,
        columns: [VerdictColumn] = VerdictColumn.standard,
        frame: RunFrame = SampleRun.frame,
        language: Language = .vi
    ) -> String {
        var writer = VerdictWriter(frame: frame, columns: columns, language: language)
        var bytes: [UInt8] = []
        writer.append(batch, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func headerHasTheContractsColumns() {
        let header = VerdictWriter(frame: SampleRun.frame, language: .vi).header()
        #expect(
            String(decoding: header, as: UTF8.self)
                == "unit,subject,period,rule,status,score,note,value,target,flag,reason\n"
        )
    }

    @Test func writesEveryFieldOfARow() {
        let batch = SampleRun.batch(
            unit: 1,
            subject: 1,
            period: 1,
            status: 5,
            score: 104.285714,
            value: 65.43,
            target: 62.73,
            flags: [.provisional, .methodBreak, .open],
            note: NoteSlice(name: -1, start: 0, length: 2),
            noteBytes: Array("ok".utf8)
        )
        #expect(lines(batch) == "58,b,2022,late,met,104.29,ok,65.43,62.73,provisional;break;open,\n")
    }

    @Test func emptyFieldsStandForNothing() {
        #expect(lines(SampleRun.batch()) == "01,a,2021,late,met,,,,,,\n")
    }

    @Test func idsAreQuotedAndStayText() {
        #expect(lines(SampleRun.batch(unit: 2), columns: [.unit, .status]) == "\"đà,nẵng\",met\n")
    }

    @Test(arguments: [
        (2.675, 2, "2.68"), (-2.675, 2, "-2.68"), (-0.001, 2, "0"), (100, 2, "100"), (99.995, 2, "100"),
        (1e21, 0, "1000000000000000000000"), (0.1 + 0.2, 4, "0.3"),
    ])
    func scoresAreRoundedToTheRulesDecimals(_ score: Double, _ decimals: Int, _ text: String) {
        let frame = SampleRun.frame(decimals: decimals)
        #expect(lines(SampleRun.batch(score: score), columns: [.score], frame: frame) == text + "\n")
    }

    @Test(arguments: [(1e-7, "0.0000001"), (1e15, "1000000000000000"), (0.1, "0.1"), (-0.0, "0"), (1847, "1847")])
    func figuresHaveNoExponent(_ figure: Double, _ text: String) {
        let batch = SampleRun.batch(value: figure, target: figure)
        #expect(lines(batch, columns: [.value, .target]) == "\(text),\(text)\n")
    }

    @Test func columnsArePickedAndOrdered() {
        let batch = SampleRun.batch(status: 7, value: 3)
        #expect(lines(batch, columns: [.status, .unit, .value, .status]) == "missed,01,3,missed\n")
    }

    @Test func instancesOfARecurringTaskAreToldApart() {
        var plan = SampleRun.frame.plan
        plan.tasks = ["2021-Q1", "2021-Q2"].map {
            AssignedTask(id: "report", instance: PeriodCalendar().period($0), revisions: [])
        }
        let frame = RunFrame(
            plan: plan,
            asOf: SampleRun.frame.asOf,
            asOfWasGiven: false,
            knownOn: nil,
            subjects: [RunSubject(id: "a", kind: .indicator(0))]
                + (0..<2).map { RunSubject(id: "report", kind: .task($0)) },
            periods: SampleRun.frame.periods,
            assignments: SampleRun.frame.assignments
        )
        let rows = (0..<3).map { lines(SampleRun.batch(subject: $0), columns: [.subject, .instance], frame: frame) }
        #expect(rows == ["a,\n", "report,2021-Q1\n", "report,2021-Q2\n"])
    }

    @Test func noColumnsMeansAll() {
        #expect(lines(SampleRun.batch(), columns: []) == lines(SampleRun.batch()))
    }

    @Test func aRowOfOneEmptyFieldIsNoEmptyLine() {
        #expect(lines(SampleRun.batch(), columns: [.note]) == "\"\"\n")
    }

    @Test func reasonsAreWrittenAsCodes() {
        var batch = SampleRun.batch(status: 0, reason: Reason(.missing, first: 0b101))
        #expect(lines(batch, columns: [.status, .reason]) == "no_data,missing:value;missing:previous\n")
        batch.reason = [Reason(.missing, first: 0b1, second: 0b1)]
        #expect(lines(batch, columns: [.reason]) == "withheld\n")
        batch.reason = [Reason(.instructions)]
        #expect(lines(batch, columns: [.reason]) == "limit:instructions\n")
    }

    @Test func reasonsOfNeighboursDoNotMix() {
        var batch = SampleRun.long(3)
        batch.reason = [Reason(.missing, first: 1), Reason(.noTarget), Reason(.missing, first: 1)]
        #expect(lines(batch, columns: [.reason]) == "missing:value\nno_target\nmissing:value\n")
    }
}
