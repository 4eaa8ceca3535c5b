import Diagnostics
import PlanModel
import Testing

@testable import Reports

/// Verdicts on objectives and units, which sum up what others say.
struct ParentVerdictsTests {
    /// The sample's frame with an objective's score and a check of the province.
    ///
    /// - Parameter rows: status, score, 0 for the objective or 1 for the check, and place of the period.
    static func content(
        _ rows: [(status: String, score: Double, kind: Int, period: Int)] = [
            ("near", 86.5, 0, 0), ("missed", 70, 0, 1), ("inconsistent", -3, 1, 1),
        ]
    ) -> ReportContent {
        var run = SampleRun()
        run.add("58", "sipas", "2022", "met", score: 100, value: 10, target: 10)
        let base = run.frame
        let objective = base.plan.objectives[0]
        let subjects = [
            RunSubject(id: objective.id, kind: .objective(0)), RunSubject(id: "sums", kind: .unit),
        ]
        let frame = RunFrame(
            plan: base.plan,
            asOf: base.asOf,
            asOfWasGiven: base.asOfWasGiven,
            knownOn: base.knownOn,
            subjects: base.subjects + subjects,
            periods: base.periods,
            assignments: base.assignments + [
                SampleRun.rule("score", LocalizedText(vi: "Điểm", en: "Score"), level: .objective, reads: []),
                SampleRun.rule(
                    "sums",
                    LocalizedText(vi: "Tổng các phần", en: "Sum of parts"),
                    level: .unit,
                    kind: .gap,
                    reads: []
                ),
            ]
        )
        var batch = run.batch
        for (status, score, kind, period) in rows {
            batch.unit.append(base.plan.ownUnit)
            batch.subject.append(Int32(base.subjects.count + kind))
            batch.period.append(Int32(period))
            batch.assignment.append(Int32(base.assignments.count + kind))
            batch.status.append(base.plan.statuses.number(of: status)!)
            batch.score.append(score)
            batch.value.append(.nan)
            batch.target.append(.nan)
            batch.flags.append([])
            batch.reason.append(.none)
            batch.note.append(.none)
        }
        var collector = ReportCollector(frame: frame)
        collector.add(batch)
        return collector.finish(diagnostics: DiagnosticList())
    }

    @Test func theyCountInNoTotalAndStandInPartsOfTheirOwn() {
        let content = ParentVerdictsTests.content()
        #expect(content.lines.last?.counts.total == content.rows.count - 3)
        #expect(content.missedCount == 0)
        #expect(content.checks.isEmpty && content.failedChecks.map(\.score) == [-3])
        // The latest period.
        let line = content.lines.first { $0.subject == .objective(0) }!
        #expect(content.verdicts(on: line).map(\.score) == [70])
    }

    @Test func theSummaryAndThePageShowThem() {
        let content = ParentVerdictsTests.content()
        let summary = TerminalSummary.text(content, language: .vi, width: 160, color: false)
        #expect(summary.contains("✗ Không đạt 70"))
        #expect(summary.contains("Kiểm tra số liệu không đạt, mọi kỳ (1)"))
        #expect(summary.contains("Tổng các phần"))
        let page = String(decoding: HTMLReport.bytes(content, language: .en), as: UTF8.self)
        #expect(page.contains("Checks that failed, in any period (1)"))
        #expect(page.contains("Sum of parts"))
        #expect(page.contains("Missed 70"))
    }

    @Test func checksThatFailedInEarlierPeriodsAreShownTheLatestFirst() {
        let content = ParentVerdictsTests.content([("inconsistent", -3, 1, 0), ("consistent", 0, 1, 1)])
        #expect(content.failedChecks.map(\.score) == [-3] && content.failedCheckCount == 1)
        #expect(content.checks.map(\.score) == [0])
        let summary = TerminalSummary.text(content, language: .en, width: 100, color: false)
        #expect(
            summary.contains("Checks that failed, in any period (1)\n  ✗  Sum of parts  Ninh Thuận province  2021  ")
        )
        let page = String(decoding: HTMLReport.bytes(content, language: .vi), as: UTF8.self)
        #expect(page.contains("Kiểm tra số liệu không đạt, mọi kỳ (1)") && page.contains("chênh lệch -3"))
        let both = ParentVerdictsTests.content([("inconsistent", -3, 1, 0), ("inconsistent", -4, 1, 1)])
        #expect(both.failedChecks.map(\.score) == [-4, -3] && both.checks.isEmpty)
    }

    /// A rank as printed, a self-score against the appraised one: nothing that was promised is met or missed by them.
    @Test func checksOfIndicatorsAreNeitherMetNorMissed() {
        var run = SampleRun()
        run.assignments.append(
            SampleRun.rule("rank_check", LocalizedText(vi: "Thứ hạng công bố", en: "Printed rank"), reads: ["value"])
        )
        run.add("58", "sipas", "2021", "consistent", score: 0, value: 88, rule: "rank_check")
        run.add("58", "sipas", "2022", "inconsistent", score: 2, value: 81, rule: "rank_check")
        run.add("58", "files", "2022", "missed", value: 5, target: 6)
        let content = run.content()
        #expect(content.missedCount == 1 && content.lines.last?.counts.total == 1)
        #expect(content.failedChecks.map(\.score) == [2] && content.failedCheckCount == 1)
        let summary = TerminalSummary.text(content, language: .en, width: 160, color: false)
        #expect(summary.contains("(Printed rank)"))
        let page = String(decoding: HTMLReport.bytes(content, language: .vi), as: UTF8.self)
        #expect(page.contains("(Thứ hạng công bố)"))
    }

    @Test func anObjectiveThatWasJudgedEarlierSaysWhen() {
        let content = ParentVerdictsTests.content([("near", 86.5, 0, 0)])
        let summary = TerminalSummary.text(content, language: .vi, width: 160, color: false)
        #expect(summary.contains("≈ Gần đạt 86,5 (2021)"))
        let page = String(decoding: HTMLReport.bytes(content, language: .en), as: UTF8.self)
        #expect(page.contains("Near 86.5 (2021)"))
    }
}
