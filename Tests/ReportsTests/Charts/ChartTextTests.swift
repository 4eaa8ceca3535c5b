import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct ChartTextTests {
    private func text(_ run: SampleRun, _ indicator: String, _ language: Language) throws -> (
        ChartText, IndicatorSeries
    ) {
        let content = run.content()
        let series = try #require(run.series(indicator))
        return (ChartText(series, content, RowText(content, language: language), language: language), series)
    }

    private var run: SampleRun {
        var run = SampleRun()
        run.judge(2020, 2022)
        run.observe(2, "2022", 1234.5, flags: [.estimate, .methodBreak])
        run.add("58", "pci.score", "2020", "met", value: 60)
        run.add("58", "pci.score", "2021", "no_data", reason: Reason(.missing, first: 1))
        run.add("58", "pci.score", "2022", "met", value: 1234.5, target: 62.73)
        return run
    }

    @Test func allThatIsDrawnIsSaidInBothLanguages() throws {
        #expect(
            try text(run, "pci.score", .vi).0.description
                == "Thực hiện – 2020: 60,00; 2021: thiếu số liệu; 2022: 1.234,50 (ước tính hoặc sơ bộ, không so sánh được "
                + "với trước). Kế hoạch – 2022: 62,73."
        )
        #expect(
            try text(run, "pci.score", .en).0.description
                == "Actual – 2020: 60.00; 2021: no data; 2022: 1,234.50 (estimate or provisional, not comparable with "
                + "before). Plan – 2022: 62.73."
        )
    }

    @Test func theVerdictStandsWithFigureAndPlan() throws {
        let (text, series) = try text(run, "pci.score", .vi)
        #expect(text.standing(try #require(series.verdict)) == "2022: 1.234,50, kế hoạch 62,73")
        var missing = SampleRun()
        missing.add("58", "files", "2022", "no_data", target: 5, reason: Reason(.missing, first: 1))
        let (bare, series2) = try self.text(missing, "files", .en)
        #expect(bare.standing(try #require(series2.verdict)) == "2022: plan 5")
    }

    @Test func aRankIsCalledOne() throws {
        var run = SampleRun()
        run.addRankRule()
        run.add("58", "pci.score", "2022", "missed", score: 6, value: 60, target: 4, rule: "rank_target")
        let (text, series) = try text(run, "pci.score", .vi)
        let verdict = try #require(series.verdict)
        #expect(text.measure == "hạng")
        #expect(text.standing(verdict) == "2022: hạng 6, kế hoạch nhóm 4 dẫn đầu")
    }

    @Test func onlyOtherUnitsAreNamed() throws {
        var run = SampleRun()
        run.add("so-noivu", "files", "2022", "met", value: 5)
        #expect(try text(run, "files", .vi).0.title == "Hồ sơ tiếp nhận trực tuyến – Sở Nội vụ")
        run.add("58", "files", "2022", "met", value: 5)
        #expect(try text(run, "files", .en).0.title == "Files received online")
    }
}
