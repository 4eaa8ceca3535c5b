import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct ReportOrderTests {
    private func order(_ run: SampleRun) -> [String] {
        let content = run.content()
        let frame = content.frame
        return content.rows.map { row in
            let (subject, unit) = (frame.subjects[Int(row.subject)].id, frame.plan.units.ids[Int(row.unit)])
            let rule = frame.assignments[Int(row.assignment)].assignment.name
            return "\(subject) \(unit) \(frame.periods[Int(row.period)].text) \(rule)"
        }
    }

    @Test func indicatorsComeInTableOrderAndTasksBehindThem() {
        var run = SampleRun()
        run.add("58", "t.portal", "2022", "overdue")
        for id in ["files", "mail.share", "par.rank"] { run.add("58", id, "2022", "met") }
        #expect(order(run).map { $0.split(separator: " ")[0] } == ["par.rank", "mail.share", "files", "t.portal"])
    }

    @Test func unitsComeInTheOrderOfTheirTableNotOfTheirIds() {
        var run = SampleRun()
        for unit in ["so-noivu", "58", "so-tttt"] { run.add(unit, "files", "2022", "met") }
        #expect(order(run).map { $0.split(separator: " ")[1] } == ["58", "so-tttt", "so-noivu"])
    }

    @Test func periodsComeByTheCalendarAShortOneBeforeTheLongOneThatEndsWithIt() {
        var run = SampleRun()
        run.periods = ["2022", "2022-Q4", "2021-Q4"]
        for period in run.periods { run.add("58", "files", period, "met") }
        #expect(order(run).map { $0.split(separator: " ")[2] } == ["2021-Q4", "2022-Q4", "2022"])
    }

    @Test func rulesOfOneRowComeByTheirNames() {
        var run = SampleRun()
        run.assignments.append(SampleRun.rule("year_on_year", LocalizedText("x"), reads: ["value"]))
        run.add("58", "files", "2022", "met", rule: "year_on_year")
        run.add("58", "files", "2022", "met")
        #expect(order(run).map { $0.split(separator: " ")[3] } == ["percent_of_plan", "year_on_year"])
    }
}
