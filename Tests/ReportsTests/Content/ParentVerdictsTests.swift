import Diagnostics
import PlanModel
import Testing

@testable import Reports

/// Verdicts on objectives and units, which sum up what others say.
struct ParentVerdictsTests {
    /// The sample's frame with an objective's score and a check of the province.
    private static func content() -> ReportContent {
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
        let rows = [("near", 86.5, 0), ("missed", 70, 0), ("inconsistent", -3, 1)]
        for (place, (status, score, kind)) in rows.enumerated() {
            batch.unit.append(base.plan.ownUnit)
            batch.subject.append(Int32(base.subjects.count + kind))
            batch.period.append(place == 0 ? 0 : 1)
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
        #expect(content.checks.map(\.score) == [-3])
        // The latest period of the report's year.
        let line = content.lines.first { $0.subject == .objective(0) }!
        #expect(content.verdicts(on: line).map(\.score) == [70])
    }

    @Test func theSummaryAndThePageShowThem() {
        let content = ParentVerdictsTests.content()
        let summary = TerminalSummary.text(content, language: .vi, width: 160, color: false)
        #expect(summary.contains("✗ Không đạt 70"))
        #expect(summary.contains("Kiểm tra và tổng hợp"))
        #expect(summary.contains("Tổng các phần"))
        let page = String(decoding: HTMLReport.bytes(content, language: .en), as: UTF8.self)
        #expect(page.contains("Checks and composites"))
        #expect(page.contains("Sum of parts"))
        #expect(page.contains("Missed 70"))
    }
}
