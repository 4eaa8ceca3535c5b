import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct ReportCollectorTests {
    @Test func rowsComeInTableOrderThenByAgencyThenByPeriod() {
        let content = SampleRun.evaluated.content()
        let frame = content.frame
        let rows = content.rows.map { row in
            let (subject, unit) = (frame.subjects[Int(row.subject)].id, frame.plan.units.ids[Int(row.unit)])
            return "\(subject) \(unit) \(frame.periods[Int(row.period)].text)"
        }
        #expect(
            rows == [
                "par.rank 58 2021", "par.rank 58 2022", "papi.rank 58 2021", "papi.rank 58 2022",
                "pci.score 58 2021", "pci.score 58 2022", "sipas 58 2022", "mail.share 58 2022",
                "mail.share so-tttt 2022", "mail.share so-noivu 2022", "files 58 2022", "t.portal so-tttt 2022",
                "t.training so-noivu 2022",
            ]
        )
        #expect(content.verdictCount == 13 && !content.isTotalsOnly)
    }

    @Test func figuresAreCountedWithWhatTheyRestOn() {
        let figures = SampleRun.evaluated.content().figures
        #expect(figures == FigureCounts(all: 8, estimates: 1, provisional: 1))
    }

    @Test func aFigureThatTwoRulesJudgeCountsOnce() {
        var run = SampleRun()
        let other = SampleRun.rule("other", LocalizedText("Other"), reads: ["value"])
        run.assignments.insert(other, at: 1)
        for rule in ["percent_of_plan", "other"] {
            run.add("58", "files", "2022", "met", value: 5, flags: .estimate, rule: rule)
        }
        #expect(run.content().figures == FigureCounts(all: 1, estimates: 1, provisional: 0))
        #expect(run.content().lines.last?.counts[.met] == 2)
    }

    @Test func missedAndOverdueOfTheLatestYearStandInTableOrder() {
        let content = SampleRun.evaluated.content()
        #expect(content.year == 2022 && content.missedCount == 2)
        #expect(content.missed.map { content.frame.subjects[Int($0.subject)].id } == ["par.rank", "t.portal"])
    }

    @Test func whatIsIllustrativeIsMarkedRowByRow() {
        let content = SampleRun.evaluated.content()
        let marked = content.rows.filter(\.isIllustrative).map { row in
            "\(content.frame.subjects[Int(row.subject)].id) \(content.frame.plan.units.ids[Int(row.unit)])"
        }
        // The agency's own target, which is real, goes before the made-up one for all.
        #expect(marked == ["mail.share 58", "mail.share so-tttt", "t.training so-noivu"])
        #expect(content.illustrativeCount == 3)
    }

    @Test func ofQuartersTheLatestOfTheYearCounts() {
        var run = SampleRun()
        run.periods = ["2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3"]
        run.add("58", "files", "2021-Q4", "missed", value: 1)
        run.add("58", "files", "2022-Q1", "missed", value: 1)
        run.add("58", "files", "2022-Q2", "met", value: 1)
        run.add("58", "mail.share", "2022-Q1", "missed", value: 1)
        let total = run.content().lines.last
        #expect(total?.counts[.met] == 1 && total?.counts[.missed] == 1 && total?.change == 1)
    }

    @Test func everyYearHasItsCountsAndSaysWhetherItIsOver() {
        var run = SampleRun()
        run.periods = ["2021-Q4", "2022-Q1", "2022-Q2"]
        run.add("58", "files", "2021-Q4", "missed", value: 1)
        run.add("58", "files", "2022-Q1", "missed", value: 1)
        run.add("58", "files", "2022-Q2", "met", value: 1)
        let years = run.content().years
        #expect(years.map(\.year) == [2021, 2022])
        #expect(years[0].counts[.missed] == 1 && years[0].counts.total == 1)
        #expect(years[1].counts[.met] == 1 && years[1].counts.total == 1)
        #expect(years.map(\.isOpen) == [false, false])
    }

    @Test func aRunOfNothingHasNoYear() {
        var run = SampleRun()
        run.periods = []
        let content = run.content()
        #expect(content.year == nil && content.rows.isEmpty && content.lines.last?.counts.total == 0)
    }

    @Test func beyondTheLimitOnlyTotalsAreKept() {
        let count = ReportCollector.mostRows + 1
        let ids = (0..<count).map { String(format5($0)) }
        let units = UnitTable(
            ids.map { SampleRun.unit($0, "Xã \($0)", "", level: "commune", row: 9) }
                + [SampleRun.unit("58", "Tỉnh", "", level: "province", row: 2)]
        )
        let run = SampleRun(units: withAgencies(units))
        var collector = ReportCollector(frame: run.frame)
        let (subject, period) = (run.frame.subjects.firstIndex { $0.id == "files" }!, 1)
        for id in ids {
            var batch = VerdictBatch()
            batch.unit = [run.plan.units.number(of: id)!]
            batch.subject = [Int32(subject)]
            batch.period = [Int32(period)]
            batch.assignment = [1]
            batch.status = [run.plan.statuses.number(of: "missed")!]
            batch.score = [50]
            batch.value = [1]
            batch.target = [2]
            batch.flags = [[]]
            batch.reason = [.none]
            batch.note = [.none]
            collector.add(batch)
        }
        let content = collector.finish(diagnostics: DiagnosticList())
        #expect(content.isTotalsOnly && content.rows.isEmpty && content.verdictCount == count)
        #expect(content.missedCount == count && content.missed.count == ReportCollector.mostMissed)
        #expect(content.lines.last?.counts[.missed] == count && content.agencies.count == count)
        let page = String(decoding: HTMLReport.bytes(content, language: .en), as: UTF8.self)
        #expect(page.contains("There are too many verdicts") && page.contains("and 19,901 more"))
        #expect(page.utf8.count < 200_000)
    }

    private func format5(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: 5 - text.count) + text
    }

    private func withAgencies(_ units: UnitTable) -> UnitTable {
        UnitTable(units.rows.joined() + SampleTables.units.rows.joined().filter { $0.level == "agency" })
    }

    @Test func whatWasMissedLastTimeStaysListedAfterTheYearsOfOthers() {
        var run = SampleRun()
        run.periods = ["2020", "2021", "2022"]
        run.add("58", "sipas", "2020", "missed", value: 1)
        run.add("58", "papi.rank", "2020", "missed", value: 1)
        run.add("58", "papi.rank", "2021", "met", value: 1)
        run.add("58", "files", "2022", "missed", value: 1)
        let content = run.content()
        let missed = content.missed.map { row in
            "\(content.frame.subjects[Int(row.subject)].id) \(content.frame.periods[Int(row.period)].text)"
        }
        #expect(missed == ["files 2022", "sipas 2020"])
        #expect(content.missedCount == 2 && content.missedEarlierCount == 1)
        // The lines are about the report's year alone.
        #expect(content.lines.last?.counts.total == 1)
    }
}
