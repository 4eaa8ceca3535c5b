import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct RowTextTests {
    private func row(_ run: SampleRun, _ subject: String, unit: String = "58", period: String = "2022") throws
        -> (ReportRow, ReportContent)
    {
        let content = run.content()
        let row = try #require(
            content.rows.first { row in
                content.frame.subjects[Int(row.subject)].id == subject
                    && content.frame.plan.units.ids[Int(row.unit)] == unit
                    && content.frame.periods[Int(row.period)].text == period
            }
        )
        return (row, content)
    }

    @Test func numbersAreInTheStyleOfTheLanguage() throws {
        let (row, content) = try row(.evaluated, "files")
        let (vi, en) = (RowText(content, language: .vi), RowText(content, language: .en))
        #expect([vi.actual(row), vi.plan(row), vi.score(row)] == ["1.847,5", "1.198", "154,2"])
        #expect([en.actual(row), en.plan(row), en.score(row)] == ["1,847.5", "1,198", "154.2"])
    }

    @Test func anIndicatorsDecimalsAreShown() throws {
        let (row, content) = try row(.evaluated, "pci.score", period: "2021")
        #expect(RowText(content, language: .en).plan(row) == "61.50")
    }

    @Test(arguments: [
        (TargetRelation.atLeast, "5"), (.atMost, "≤ 5"), (.above, "> 5"), (.below, "< 5"), (.equal, "= 5"),
        (.between, "5–7"), (.increaseBy, "5"), (.decreaseBy, "≤ 5"), (.decreaseByPercent, "≤ 5"),
    ])
    func theRelationStandsWithTheTarget(_ relation: TargetRelation, _ text: String) throws {
        var run = SampleRun()
        run.plan.targets[3].relation = relation
        run.plan.targets[3].upper = .number(7)
        run.plan.indicators[3].decimals = nil
        run.add("58", "sipas", "2022", "met", value: 6, target: 5)
        let (row, content) = try row(run, "sipas")
        #expect(RowText(content, language: .vi).plan(row) == text)
    }

    @Test func aTasksDeadlineIsThatOfItsDayAndTheFirstOneIsNoted() throws {
        let (row, content) = try row(.evaluated, "t.portal", unit: "so-tttt")
        let text = RowText(content, language: .vi)
        #expect(text.plan(row) == "30/9/2022" && text.actual(row) == "" && text.measure(row) == "")
        #expect(text.notes(row) == ["hạn ban đầu: 30/6/2022"])
        #expect(text.agency(row) == "Sở Thông tin và Truyền thông")
    }

    @Test func revisionsRecordedLaterAreNotKnown() throws {
        var run = SampleRun.evaluated
        run.knownOn = "2022-07-04"
        let (row, content) = try row(run, "t.portal", unit: "so-tttt")
        #expect(RowText(content, language: .vi).plan(row) == "30/6/2022")
    }

    @Test func aDoneTaskShowsItsDay() throws {
        let (row, content) = try row(.evaluated, "t.training", unit: "so-noivu")
        #expect(RowText(content, language: .vi).actual(row) == "20/11/2022")
        #expect(RowText(content, language: .en).actual(row) == "2022-11-20")
        #expect(RowText(content, language: .en).notes(row) == ["sớm <b>1 tháng</b>", "illustrative"])
    }

    @Test func aLeadThatWasNotFoundStandsAsPrinted() throws {
        var run = SampleRun()
        run.plan.tasks[0].revisions[1].lead = "Sở Lạ"
        run.add("58", "t.portal", "2022", "overdue")
        let (row, content) = try row(run, "t.portal")
        #expect(RowText(content, language: .vi).agency(row) == "Sở Lạ")
        run.plan.tasks[0].revisions[1].lead = "tỉnh ninh thuận"
        let (own, later) = try self.row(run, "t.portal")
        #expect(RowText(later, language: .en).agency(own) == "Ninh Thuận province")
    }

    @Test func reasonsAndFlagsAreInWords() throws {
        var run = SampleRun()
        run.add(
            "58",
            "sipas",
            "2022",
            "no_data",
            flags: [.provisional, .methodBreak, .open],
            reason: Reason(.missing, first: 0b101)
        )
        let (row, content) = try row(run, "sipas")
        #expect(
            RowText(content, language: .vi).notes(row) == [
                "thiếu số liệu thực hiện; thiếu số liệu kỳ trước", "số sơ bộ",
                "phương pháp tính đã thay đổi, không so sánh được với trước", "kỳ chưa kết thúc",
            ]
        )
    }

    @Test(arguments: [
        (ScoreKind.percent, "12,5", "12.5"), (.points, "12,5 điểm", "12.5 points"),
        (.places, "12,5 bậc", "12.5 places"), (.gap, "chênh lệch 12,5", "gap 12.5"),
    ])
    func scoresThatAreNoPercentSaySo(_ kind: ScoreKind, _ vi: String, _ en: String) throws {
        var run = SampleRun()
        run.assignments[1].rule.scoreKind = kind
        run.add("58", "sipas", "2022", "met", score: 12.499999)
        let (row, content) = try row(run, "sipas")
        #expect(RowText(content, language: .vi).score(row) == vi)
        #expect(RowText(content, language: .en).score(row) == en)
    }

    @Test func whereSeveralRulesJudgeTheRowNamesItsOwn() throws {
        var run = SampleRun()
        var council = SampleRun.rule("percent_of_plan", LocalizedText("x"), reads: [])
        council.assignment.name = "by_council"
        run.assignments.insert(council, at: 0)
        run.add("58", "sipas", "2022", "met", rule: "by_council")
        run.add("58", "sipas", "2022", "met")
        let content = run.content()
        let text = RowText(content, language: .en)
        #expect(content.rows.map { text.notes($0) } == [["by by_council"], ["by Percent of target"]])
    }

    @Test func namesStandInWhereThereIsNone() throws {
        var run = SampleRun()
        run.plan.indicators[3].name = LocalizedText(vi: "Hài lòng", en: "")
        run.add("58", "sipas", "2022", "met")
        var (row, content) = try row(run, "sipas")
        #expect(RowText(content, language: .en).name(ofSubject: row.subject) == "Hài lòng")
        run.plan.indicators[3].name = LocalizedText("")
        (row, content) = try self.row(run, "sipas")
        #expect(RowText(content, language: .en).name(ofSubject: row.subject) == "sipas")
    }

    @Test func aRankTargetIsARankAndItsActualTheUnitsRank() throws {
        var run = SampleRun()
        run.addRankRule()
        run.plan.indicators[3].decimals = 5
        run.plan.targets[3].relation = .top
        run.add("58", "sipas", "2022", "missed", score: 6, value: 0.57035, target: 4, rule: "rank_target")
        let (row, content) = try row(run, "sipas")
        let (vi, en) = (RowText(content, language: .vi), RowText(content, language: .en))
        #expect([vi.plan(row), vi.actual(row), vi.score(row)] == ["nhóm 4 dẫn đầu", "hạng 6 (0,57035)", "hạng 6"])
        #expect([en.plan(row), en.actual(row), en.score(row)] == ["top 4", "rank 6 (0.57035)", "rank 6"])
    }

    @Test func whereNoRankIsKnownTheFigureStands() throws {
        var run = SampleRun()
        run.addRankRule()
        run.plan.targets[3].relation = .top
        // A rule of the plan's own may count places gained.
        run.assignments[2].rule.isStandard = false
        run.add("58", "sipas", "2022", "missed", score: 6, value: 57, target: 4, rule: "rank_target")
        let (row, content) = try row(run, "sipas")
        let text = RowText(content, language: .en)
        #expect([text.plan(row), text.actual(row), text.score(row)] == ["top 4", "57.00", "6 places"])
    }

    @Test(arguments: [(0.004, "gap 0.004"), (-0.00001, "gap -0.00001"), (0, "gap 0"), (2.345, "gap 2.35")])
    func aGapThatIsThereIsNotPrintedAsZero(_ score: Double, _ text: String) throws {
        var run = SampleRun()
        run.assignments[1].rule.scoreKind = .gap
        run.add("58", "sipas", "2022", "missed", score: score)
        let (row, content) = try row(run, "sipas")
        #expect(RowText(content, language: .en).score(row) == text)
    }
}
