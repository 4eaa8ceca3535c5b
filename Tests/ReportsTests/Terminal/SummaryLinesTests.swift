import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct SummaryLinesTests {
    private func text(
        _ run: SampleRun,
        _ language: Language = .vi,
        _ list: DiagnosticList = DiagnosticList(),
        width: Int = 100,
        folder: String = "out"
    ) -> String {
        SummaryLines(
            run.content(list),
            language: language,
            width: width,
            color: false,
            folder: folder,
            listsProblems: true
        )
        .all.joined(separator: "\n")
    }

    @Test func partsThatHaveNothingToSayAreLeftOut() {
        var run = SampleRun()
        run.periods = ["2022"]
        run.add("58", "files", "2022", "met", value: 1)
        let headings = text(run, .en).split(separator: "\n\n").map { $0.split(separator: "\n")[0] }
        #expect(headings.dropFirst() == ["Results by objective, in 2022", "Missed and overdue, in 2022"])
    }

    @Test func theFindingsStandBesideTheVerdicts() {
        var list = DiagnosticList()
        for row in 1...13 { list.add(.filterMatchesNothing, at: SourceLocation(file: "\(row).csv", row: row)) }
        #expect(
            text(SampleRun(), .en, list, folder: "results/2022").contains("(see results/2022/findings.csv)")
        )
    }

    @Test func aLongSentenceGoesOnBelow() {
        var list = DiagnosticList()
        list.add(
            .filterMatchesNothing,
            at: SourceLocation(file: "data/a.csv", row: 3),
            ["option": "--units", "text": "99"]
        )
        let lines = text(SampleRun(), .vi, list, width: 50).split(separator: "\n").suffix(2)
        #expect(lines.first?.hasPrefix("  cảnh báo TD0801 ") == true && lines.last?.hasPrefix("    ") == true)
    }

    @Test func longListsAreCutAndSayWhereTheRestIs() {
        var run = SampleRun()
        let template = run.plan.indicators[5]
        run.plan.indicators = (10..<35).map { number in
            var indicator = template
            indicator.id = "i\(number)"
            return indicator
        }
        run.plan.targets = []
        for number in 10..<35 { run.add("58", "i\(number)", "2022", "missed", value: 1, target: 2) }
        #expect(text(run).contains("… và 13 dòng nữa (xem out/verdicts.csv)"))
        #expect(text(run, .en).contains("… and 13 more (see out/verdicts.csv)"))
        var list = DiagnosticList()
        for row in 1...20 { list.add(.filterMatchesNothing, at: SourceLocation(file: "\(row).csv", row: row)) }
        #expect(text(run, .en, list).contains("… and 8 more (see out/findings.csv)"))
    }

    @Test func illustrativeRowsAreStarred() {
        var run = SampleRun()
        run.add("58", "mail.share", "2022", "missed", value: 1, target: 90)
        #expect(text(run).contains("✗*"))
    }

    @Test func aPlanThatMissesNothingSaysSo() {
        var run = SampleRun()
        run.add("58", "files", "2022", "met", value: 1)
        let text = text(run)
        #expect(text.contains("Không có chỉ tiêu nào không đạt") && !text.contains("Thiếu số liệu theo"))
    }

    @Test func yearsThatAreLeftOutAreSaid() {
        var run = SampleRun()
        run.judge(2011, 2022)
        for year in 2011...2022 { run.add("58", "files", "\(year)", "met", value: 1) }
        let lines = text(run, .en).split(separator: "\n").map(String.init)
        #expect(lines.filter { $0.hasPrefix("  20") }.map { $0.dropFirst(2).prefix(4) }.first == "2017")
        #expect(lines.contains("  … and 6 earlier years, 2011–2016 (see out/verdicts.csv)"))
        #expect(run.page(.en).count(of: "<th scope=\"row\">20") == 12)
    }

    @Test func whatSeveralRulesCallMissedSaysWhichDoes() {
        var run = SampleRun()
        run.addRankRule()
        run.add("58", "pci.score", "2022", "missed", score: 6, value: 0.5931, target: 3, rule: "rank_target")
        run.add("58", "pci.score", "2022", "missed", value: 0.5931, target: 3)
        run.add("58", "files", "2022", "missed", value: 1, target: 9)
        let names = text(run, .en, width: 140).split(separator: "\n").filter { $0.hasPrefix("  ✗") }
        #expect(names.count == 3 && Set(names).count == 3)
        #expect(
            names.contains { $0.contains("(Rank)") } && names.contains { $0.hasPrefix("  ✗  Files received online  ") }
        )
    }

    @Test func whatWasMissedEarlierHasItsPeriodBesideIt() {
        var run = SampleRun()
        run.add("58", "files", "2021", "missed", value: 1, target: 9)
        run.add("58", "sipas", "2022", "met", value: 1)
        let lines = text(run, .en).split(separator: "\n").map(String.init)
        #expect(lines.contains("Missed and overdue, as last judged (1)"))
        #expect(lines.contains { $0.hasPrefix("  ✗  Files received online  2021  plan 9  actual 1") })
    }

    @Test func ranksOfEarlierYearsKeepToANarrowTerminal() {
        var run = SampleRun()
        run.addRankRule()
        run.plan.indicators[2].decimals = 5
        run.add("58", "pci.score", "2021", "missed", score: 6, value: 0.5931, target: 3, rule: "rank_target")
        run.add("58", "files", "2022", "met", value: 1)
        let lines = text(run, .vi, width: 80).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 }, "\(lines)")
        #expect(lines.contains { $0.contains("nhóm") } && lines.contains { $0.contains("hạng 6") })
    }
}
