import Diagnostics
import Testing
import Foundation
@testable import Reports

@Test func render() throws {
    var list = DiagnosticList()
    list.add(.filterMatchesNothing, at: SourceLocation(file: "plan.lua"), ["option": "--units", "text": "x"])
    list.add(.outputNotWritten, at: SourceLocation(file: "data/observations.csv", row: 12, header: "value"), subject: "a", ["folder": "out", "reason": "vì sao"])
    let content = SampleRun.evaluated.content(list)
    for language in Language.allCases {
        let bytes = HTMLReport.bytes(content, language: language)
        try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/report-\(language).html"))
        for width in [80, 120] {
            print(TerminalSummary.text(content, language: language, width: width, color: false))
        }
    }
}
