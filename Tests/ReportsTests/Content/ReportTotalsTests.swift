import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct ReportTotalsTests {
    private func lines(_ run: SampleRun) -> [String] {
        let content = run.content()
        let head = ReportHead(content, language: .en)
        return content.lines.map { line in
            let counts = [Outcome.met, .near, .missed, .noData].map { "\(line.counts[$0])" }.joined(separator: " ")
            return "\(line.depth) \(head.name(line)): \(counts) \(head.change(line))"
        }
    }

    @Test func aLineForEachObjectiveWithWhatIsBelowIt() {
        #expect(
            lines(.evaluated) == [
                "0 Administrative reform: 2 1 1 0 +1", "1 Better provincial indices: 2 0 1 0 +1",
                "0 Information technology: 2 0 1 2 ", "0 (without an objective): 1 0 0 0 ", "0 Total: 5 1 2 2 +1",
            ]
        )
    }

    @Test func changesGoDownToo() {
        var run = SampleRun()
        run.add("58", "files", "2021", "met", value: 1)
        run.add("58", "files", "2022", "near", value: 1)
        run.add("58", "sipas", "2021", "met", value: 1)
        run.add("58", "sipas", "2022", "exceeded", value: 1)
        #expect(lines(run).first == "0 Administrative reform: 1 0 0 0 0")
        #expect(lines(run).last == "0 Total: 1 1 0 0 −1")
    }

    @Test func whatDoesNotApplyCountsNowhereAndIsNotCompared() {
        var run = SampleRun()
        run.add("58", "files", "2021", "not_applicable", reason: Reason(.noTarget))
        run.add("58", "files", "2022", "met", value: 1)
        run.add("58", "sipas", "2022", "not_applicable", reason: Reason(.noTarget))
        #expect(lines(run).last == "0 Total: 1 0 0 0 ")
        #expect(run.content().lines.last?.counts.total == 1)
    }

    @Test(arguments: ["no_data", "error", "limit"]) func whatIsYetToComeIsNoStepBack(status: String) {
        var run = SampleRun()
        run.add("58", "files", "2021", "met", value: 1)
        run.add("58", "files", "2022", status)
        #expect(run.content().lines.last?.change == nil)
    }

    @Test func aPlanWithoutObjectivesHasOneLine() {
        var run = SampleRun.evaluated
        run.plan.objectives = []
        #expect(lines(run) == ["0 Total: 5 1 2 2 +1"])
    }
}
