import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct HTMLLinesTests {
    @Test func aLineCountsItsObjective() {
        let page = SampleRun.evaluated.page(.en)
        #expect(
            page.cells(ofRowWith: ">Better provincial indices<") == [
                "Better provincial indices", "2", "0", "1", "0", "+1",
            ]
        )
        #expect(page.contains("style=\"--depth:1\">Better provincial indices"))
        #expect(page.cells(ofRowWith: "<tr class=\"sum\">") == ["Total", "5", "1", "2", "2", "+1"])
    }

    @Test func withoutAYearBeforeThereIsNoColumnOfChange() {
        var run = SampleRun()
        run.add("58", "files", "2022", "met", value: 1)
        #expect(run.page(.en).cells(ofRowWith: "<tr class=\"sum\">") == ["Total", "1", "0", "0", "0"])
    }

    @Test func agenciesWithoutDataAreNamedWithWhatIsMissing() {
        let page = SampleRun.evaluated.page(.en)
        #expect(
            page.contains("<li><strong>Department of Information</strong>: 1 – Staff with e-mail</li>")
        )
        var run = SampleRun()
        run.add("58", "files", "2022", "met", value: 1)
        #expect(run.page(.vi).contains(Label.missingNone.text.vi))
    }

    @Test func gapsOfFormerYearsAreSaidBeside() {
        var run = SampleRun()
        run.add("58", "files", "2021", "no_data", reason: Reason(.missing, first: 1))
        run.add("58", "files", "2022", "no_data", reason: Reason(.missing, first: 1))
        #expect(run.page(.en).contains("</strong>: 1 (2 \(Label.allPeriods.text.en)) – Files received online"))
    }

    @Test func severalAgenciesHaveATableOfTheirOwn() {
        let page = SampleRun.evaluated.page(.en)
        #expect(page.contains(Label.byAgency.text.en))
        #expect(
            page.cells(ofRowWith: "<th scope=\"row\">Department of Home Affairs")
                == ["Department of Home Affairs", "1", "0", "0", "1"]
        )
        var run = SampleRun()
        run.add("58", "files", "2022", "met", value: 1)
        #expect(!run.page(.en).contains(Label.byAgency.text.en))
    }
}
