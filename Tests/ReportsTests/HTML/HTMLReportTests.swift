import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct HTMLReportTests {
    private func page(
        _ run: SampleRun = .evaluated,
        _ language: Language = .vi,
        _ list: DiagnosticList = DiagnosticList()
    ) -> String {
        String(decoding: HTMLReport.bytes(run.content(list), language: language), as: UTF8.self)
    }

    @Test(arguments: Language.allCases)
    func isOnePageThatLoadsAndRunsNothing(_ language: Language) {
        let page = page(.evaluated, language)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">") && page.hasSuffix("</html>\n"))
        for word in ["<script", "http", "src=", "url(", "@import", "<link"] { #expect(!page.contains(word), "\(word)") }
        #expect(page.contains("@page { size: A4 landscape") && page.contains("table-header-group"))
    }

    @Test func tagsAreBalanced() throws {
        var open: [Substring] = []
        for match in page().matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
            if ["meta"].contains(match.2) { continue }
            if match.1.isEmpty { open.append(match.2) } else { #expect(open.popLast() == match.2) }
        }
        #expect(open.isEmpty)
    }

    @Test func namesOfAPlanAreNoMarkup() {
        let hostile = "<script>alert('x')</script>\" onload=\"y"
        var run = SampleRun.evaluated
        run.plan.id = hostile
        run.plan.title = LocalizedText(hostile)
        for number in run.plan.indicators.indices {
            run.plan.indicators[number].name = LocalizedText(hostile)
            run.plan.indicators[number].measure = hostile
        }
        for number in run.plan.objectives.indices { run.plan.objectives[number].name = LocalizedText(hostile) }
        for number in run.plan.targets.indices { run.plan.targets[number].asPrinted = hostile }
        run.plan.tasks[0].revisions[1].name = LocalizedText(hostile)
        run.plan.tasks[0].revisions[1].deadlineText = hostile
        run.add("58", "files", "2021", "missed", note: hostile)
        var list = DiagnosticList()
        list.add(.filterMatchesNothing, at: SourceLocation(file: hostile), subject: hostile, ["text": .text(hostile)])
        let page = page(run, .vi, list)
        #expect(!page.contains("<script") && !page.contains("\" onload"))
        #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    }

    @Test func theTableHasTheContractsColumnsInBothLanguages() {
        let heads = { (page: String) in
            page.split(separator: "<table class=\"rows all\">")[1].split(separator: "</thead>")[0]
                .matches(of: /<th [^>]*>([^<]*)</).map { String($0.1) }
        }
        #expect(
            heads(page()) == [
                "TT", "Chỉ tiêu, nhiệm vụ", "Đơn vị tính", "Kỳ", "Kế hoạch", "Thực hiện", "%", "Đánh giá", "Cơ quan",
                "Ghi chú",
            ]
        )
        #expect(
            heads(page(.evaluated, .en)) == [
                "No.", "Indicator, task", "Measure", "Period", "Plan", "Actual", "%", "Verdict", "Agency", "Note",
            ]
        )
    }

    @Test func aRowShowsItsCellsAndItsStatusBySignAndWord() {
        let row = page().split(separator: "\n").first { $0.contains("104,29") }
        let cells = row?.matches(of: /<td[^>]*>(.*?)<\/td>/).map { String($0.1).replacing(/<[^>]*>/, with: "") }
        #expect(
            cells == [
                "6", "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "điểm", "2022", "62,73", "65,43", "104,29", "✓ Vượt",
                "Tỉnh Ninh Thuận",
                "phương pháp tính đã thay đổi, không so sánh được với trước; văn bản ghi: “phấn đấu tăng 0,5–1 điểm”",
            ]
        )
    }

    @Test func illustrativeRowsAreMarkedAndCounted() {
        let page = page()
        #expect(page.contains("3 kết quả đánh giá minh họa"))
        #expect(page.components("<tr class=\"made-up\">") == 3 && page.components("<b class=\"star\"> *</b>") == 3)
        #expect(page.components("số minh họa</td>") == 3)
    }

    @Test func datesProblemsAndEngineAreThere() {
        var list = DiagnosticList()
        list.add(.outputNotWritten, at: SourceLocation(file: "x", line: 4), ["folder": "out", "reason": "r"])
        let page = page(.evaluated, .en, list)
        for text in ["2022-12-31 (found in the data)", "everything known", "TienDo 1.0", "TD0802", "x, line 4"] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test func onePeriodNeedsNoColumn() {
        var run = SampleRun()
        run.periods = ["2022"]
        run.add("58", "files", "2022", "met", value: 1)
        #expect(!page(run).contains("<th scope=\"col\">Kỳ</th>"))
    }

    @Test func theSameContentGivesTheSameBytes() {
        #expect(page(.evaluated) == page(.evaluated))
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
