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

    private func text(_ list: DiagnosticList, _ least: Severity) -> String {
        DiagnosticPages.text(list, least: least, folder: "/nowhere", language: .en, color: false)
    }

    @Test func errorsComeFirstWhereverTheyStand() {
        let lines = text(list(1), .info).split(separator: "\n").filter { $0.contains(" TD") }
        #expect(lines.map { $0.prefix { $0 != " " } } == ["error", "note", "warning"])
    }

    @Test func lesserOnesAreLeftOutWhereTheyAreNotAskedFor() {
        #expect(!text(list(1), .warning).contains("TD0203"))
        #expect(!text(list(1), .error).contains("TD0516"))
    }

    @Test func aLongListIsCutAndSaysByHowMuch() {
        let text = text(list(50), .error)
        #expect(text.hasSuffix("… and 10 more problems, see findings.csv\n"))
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("error") }.count == 40)
    }
}
