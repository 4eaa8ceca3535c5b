import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct HTMLProblemsTests {
    @Test func aProblemHasItsCodePlaceSentenceAndHint() {
        var list = DiagnosticList()
        list.add(
            .indicatorUnknown,
            at: SourceLocation(file: "data/a.csv", row: 3, header: "Chỉ tiêu"),
            ["id": .text("mail.shar")],
            suggestions: ["mail.share"]
        )
        let message = list.items[0].message(in: .vi)
        #expect(
            SampleRun.evaluated.page(.vi, list).cells(ofRowWith: list.items[0].code.id) == [
                "✗ lỗi \(list.items[0].code.id)", "data/a.csv, hàng 3, cột “Chỉ tiêu”",
                "\(message); có phải ý bạn là “mail.share”?",
            ]
        )
    }

    @Test func withoutProblemsItSaysSo() {
        #expect(SampleRun.evaluated.page(.en).contains(Label.problemsNone.text.en))
    }

    @Test func beyondTwoHundredTheyStandInTheFindings() {
        var list = DiagnosticList()
        for row in 1...203 { list.add(.filterMatchesNothing, at: SourceLocation(file: "a.csv", row: row)) }
        let page = SampleRun.evaluated.page(.en, list)
        #expect(page.contains("and 3 more (see findings.csv)"))
        #expect(page.contains("a.csv, row 200<") && !page.contains("a.csv, row 201<"))
    }
}
