import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct HTMLReportTests {
    @Test(arguments: Language.allCases)
    func isOnePageThatLoadsAndRunsNothing(_ language: Language) {
        let page = SampleRun.evaluated.page(language)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">") && page.hasSuffix("</html>\n"))
        for word in ["<script", "http", "src=", "url(", "@import", "<link"] { #expect(!page.contains(word), "\(word)") }
        #expect(page.contains("@page { size: A4 landscape") && page.contains("table-header-group"))
    }

    @Test func tagsAreBalanced() throws {
        var open: [Substring] = []
        for match in SampleRun.evaluated.page().matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
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
        let page = run.page(.vi, list)
        #expect(!page.contains("<script") && !page.contains("\" onload"))
        #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    }

    @Test func datesProblemsAndEngineAreThere() {
        var list = DiagnosticList()
        list.add(.outputNotWritten, at: SourceLocation(file: "x", line: 4), ["folder": "out", "reason": "r"])
        let page = SampleRun.evaluated.page(.en, list)
        for text in ["2022-12-31 (found in the data)", "everything known", "TienDo 1.0", "TD0802", "x, line 4"] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test func theSameContentGivesTheSameBytes() {
        #expect(SampleRun.evaluated.page() == SampleRun.evaluated.page())
    }
}
