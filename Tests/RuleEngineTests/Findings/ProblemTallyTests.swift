import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct ProblemTallyTests {
    /// A run of one rule over three years, to name its rows by.
    private var run: Run {
        var sample = SamplePlan()
        sample.indicator("a")
        for year in ["2016", "2017", "2018"] { sample.observe("a", year, 1) }
        sample.judge("r", "function(value) return met end")
        return sample.run()
    }

    /// What is said of blocks in which rows raised errors with these messages.
    private func found(
        _ blocks: [[(message: String, row: Int32)]],
        _ change: (inout VerdictBatch) -> Void = { _ in }
    ) -> [Diagnostic] {
        let run = run
        var batch = run.batches[0]
        change(&batch)
        var tally = ProblemTally(assignmentCount: 1)
        for block in blocks {
            var problems = BlockProblems()
            for (message, row) in block {
                problems.add(.init(assignment: 0, code: .ruleRaised, detail: message, line: 3), row: row)
            }
            tally.pass(problems, of: batch, run.frame)
        }
        return tally.diagnostics(run.frame).items
    }

    /// A message that reads the same in both languages.
    private func problem(_ text: String) -> DiagnosticValue { .localized(LocalizedText(text)) }

    @Test func aProblemIsSaidOnceWithItsCountAndItsFirstRow() {
        let found = found([[("x", 1), ("x", 2)], [("x", 0)]])
        #expect(found.map(\.code) == [.ruleRaised])
        #expect(found[0].values["count"] == .number(3) && found[0].values["first"] == .text("58, a, 2017"))
        #expect(found[0].values["problem"] == problem("x") && found[0].subject == "r")
        #expect(found[0].location == SourceLocation(file: "rules/r.lua", line: 3))
    }

    @Test func differentMessagesAreToldApart() {
        #expect(found([[("x", 0), ("y", 1)]]).map { $0.values["problem"] } == [problem("x"), problem("y")])
    }

    @Test func whatTheLedgerTookBackDidNotHappen() {
        let found = found([[("x", 0), ("x", 1)]]) { $0.stop(1) }
        #expect(found.map { $0.values["count"] } == [.number(1)])
    }

    @Test func beyondSomeMessagesTheRestCountTogether() {
        let most = ProblemTally.mostOfAssignment
        let found = found([(0..<most + 5).map { ("m\($0)", 0) }])
        #expect(found.count == most + 1)
        #expect(found.last?.values["problem"] == problem("…") && found.last?.values["count"] == .number(5))
        // Without a line of its own it points to the rule.
        #expect(found.last?.location.line == 2)
    }
}
