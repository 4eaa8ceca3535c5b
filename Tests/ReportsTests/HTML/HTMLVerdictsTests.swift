import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct HTMLVerdictsTests {
    @Test func theTableHasTheContractsColumnsInBothLanguages() {
        let heads = { (page: String) in
            page.split(separator: "<table class=\"rows all\">")[1].split(separator: "</thead>")[0]
                .matches(of: /<th [^>]*>([^<]*)</).map { String($0.1) }
        }
        #expect(
            heads(SampleRun.evaluated.page()) == [
                "TT", "Chỉ tiêu, nhiệm vụ", "Đơn vị tính", "Kỳ", "Kế hoạch", "Thực hiện", "%", "Đánh giá", "Cơ quan",
                "Ghi chú",
            ]
        )
        #expect(
            heads(SampleRun.evaluated.page(.en)) == [
                "No.", "Indicator, task", "Measure", "Period", "Plan", "Actual", "%", "Verdict", "Agency", "Note",
            ]
        )
    }

    @Test func aRowShowsItsCellsAndItsStatusBySignAndWord() {
        #expect(
            SampleRun.evaluated.page().cells(ofRowWith: "104,29") == [
                "6", "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "điểm", "2022", "62,73", "65,43", "104,29", "✓ Vượt",
                "Tỉnh Ninh Thuận",
                "phương pháp tính đã thay đổi, không so sánh được với trước; văn bản ghi: “phấn đấu tăng 0,5–1 điểm”",
            ]
        )
    }

    @Test func illustrativeRowsAreMarkedAndCounted() {
        let page = SampleRun.evaluated.page()
        #expect(page.contains("3 kết quả đánh giá minh họa"))
        #expect(page.count(of: "<tr class=\"made-up\">") == 3 && page.count(of: "<b class=\"star\"> *</b></td>") == 3)
        #expect(page.count(of: "số minh họa</td>") == 3)
    }

    @Test func onePeriodNeedsNoColumn() {
        var run = SampleRun()
        run.periods = ["2022"]
        run.add("58", "files", "2022", "met", value: 1)
        #expect(!run.page().contains("<th scope=\"col\">Kỳ</th>"))
    }

    @Test func rowsStandBelowTheirObjectives() {
        let page = SampleRun.evaluated.page(.en)
        let headings = page.matches(of: /<tr class="heading"><th [^>]*>([^<]*)</).map { String($0.1) }
        #expect(
            headings == [
                "Better provincial indices", "Administrative reform", "Information technology",
                "(without an objective)", "Information technology",
            ]
        )
        var run = SampleRun.evaluated
        run.plan.objectives = []
        #expect(!run.page().contains("class=\"heading\""))
    }
}
