import Diagnostics
import Testing

@testable import TienDoCommand

@Suite struct DiagnosticPagesTests {
    private func list(_ errors: Int) -> DiagnosticList {
        var list = DiagnosticList()
        list.add(.columnUnknown, at: SourceLocation(file: "a.csv", row: 1), ["table": "units", "column": "x"])
        list.add(.ruleFileEmpty, at: SourceLocation(file: "a.lua"))
        for row in 0..<errors {
            list.add(.indicatorUnknown, at: SourceLocation(file: "z.csv", row: row + 2), ["id": "x"])
        }
        return list
    }

    private func text(_ list: DiagnosticList, _ least: Severity, findings: String? = "out/findings.csv") -> String {
        DiagnosticPages.text(
            list,
            least: least,
            folder: "/nowhere",
            findings: findings,
            language: .en,
            color: false
        )
    }

    @Test func errorsComeFirstWhereverTheyStand() {
        let lines = text(list(1), .info).split(separator: "\n").filter { $0.contains(" TD") }
        #expect(lines.map { $0.prefix { $0 != " " } } == ["error", "warning", "note"])
    }

    @Test func lesserOnesAreLeftOutWhereTheyAreNotAskedFor() {
        #expect(!text(list(1), .warning).contains("TD0203"))
        #expect(!text(list(1), .error).contains("TD0516"))
    }

    @Test func aLongListIsCutAndSaysByHowMuch() {
        var many = list(0)
        for file in 0..<50 {
            many.add(.indicatorUnknown, at: SourceLocation(file: "\(file).csv", row: 2), ["id": "x"])
        }
        let text = text(many, .error)
        #expect(text.hasSuffix("… and 10 more problems, see out/findings.csv\n"))
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("error") }.count == 40)
    }

    @Test func aMistakeOfManyRowsIsShownAFewTimesAndCounted() {
        let text = text(list(1000), .warning)
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("error") }.count == 5)
        #expect(text.contains("  … and 995 more TD0402 in z.csv, see out/findings.csv\n"))
        #expect(text.contains("TD0516") && text.split(separator: "\n").count == 13)
    }

    @Test func withoutResultsAllAreShown() {
        let text = text(list(100), .error, findings: nil)
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("error") }.count == 100)
        #expect(!text.contains("findings.csv"))
    }
}
