import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct ReportHeadTests {
    private func head(
        _ language: Language = .en,
        _ change: (inout SampleRun) -> Void = { _ in }
    ) -> ReportHead {
        var run = SampleRun.evaluated
        change(&run)
        return ReportHead(run.content(), language: language)
    }

    @Test func aPlanWithoutATitleIsCalledByItsId() {
        #expect(head().title == "Plan of information technology of Ninh Thuận province")
        #expect(head { $0.plan.title = LocalizedText("") }.title == "ninh-thuan-1334")
    }

    @Test func datesAndFiguresAreSaidWithTheirLabels() {
        #expect(
            head().facts.map { "\($0.label): \($0.text)" } == [
                "Plan: ninh-thuan-1334", "Judged as of: 2022-12-31 (found in the data)",
                "Data known on: everything known",
                "Figures judged: 8 (13 verdicts), 1 resting on estimates, 1 resting on provisional figures",
            ]
        )
        let given = head(.vi) {
            $0.asOfWasGiven = true
            $0.knownOn = "2022-10-01"
        }
        #expect(given.facts[1].text == "31/12/2022 (ngày được yêu cầu)" && given.facts[2].text == "1/10/2022")
    }

    @Test func whatIsMadeUpIsCountedWhereThereIsAny() {
        #expect(head().illustrative?.hasPrefix("3 verdicts illustrative: ") == true)
        let real = head { run in
            for number in run.plan.targets.indices { run.plan.targets[number].basis = "" }
            for number in run.plan.tasks.indices { run.plan.tasks[number].revisions[0].further = [:] }
        }
        #expect(real.illustrative == nil)
    }

    @Test(arguments: [(2, "+2"), (-1_234, "−1.234"), (0, "0"), (nil, "")])
    func changesHaveASign(_ gained: Int?, _ text: String) {
        let line = ObjectiveLine(
            subject: .total,
            depth: 0,
            counts: OutcomeCounts(),
            compared: gained == nil ? 0 : 9,
            gained: gained ?? 0
        )
        #expect(head(.vi).change(line) == text)
    }

    @Test func headingsNameTheYearWhereThereIsOne() {
        #expect(head(.vi).heading(.summary) == "Kết quả theo mục tiêu, năm 2022")
        #expect(head(.vi).changeLabel == "So với 2021")
        var run = SampleRun()
        run.periods = []
        #expect(ReportHead(run.content(), language: .vi).heading(.summary) == "Kết quả theo mục tiêu")
    }

    @Test func aCutListSaysWhereTheRestIs() {
        #expect(head(.vi).more(12, "verdicts.csv") == "… và 12 dòng nữa (xem verdicts.csv)")
        #expect(head(.en).more(1234, "a.csv") == "… and 1,234 more (see a.csv)")
    }

    @Test func yearsThatAreLeftOutAreSaid() {
        let head = head(.en) { $0.judge(2010, 2022) }
        #expect(head.earlierYears(0, "verdicts.csv") == nil)
        #expect(head.earlierYears(7, "verdicts.csv") == "… and 7 earlier years, 2010–2016 (see verdicts.csv)")
    }

    @Test func theHeadingOfWhatIsMissedNamesAYearOnlyWhereAllIsOfIt() {
        #expect(head(.vi).attention == "Không đạt và quá hạn, năm 2022")
        let older = head(.vi) { run in
            run.judge(2020, 2022)
            run.add("58", "files", "2020", "missed", value: 1, rule: "deadline")
        }
        #expect(older.attention == "Không đạt và quá hạn, theo lần đánh giá gần nhất")
    }
}
