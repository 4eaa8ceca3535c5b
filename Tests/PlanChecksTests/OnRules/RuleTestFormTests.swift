import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct RuleTestFormTests {
    private let place = SourceLocation(file: "tests/a.lua", line: 2)

    private func problems(
        _ rule: Rule,
        given: [String: ParameterValue?],
        _ outcome: RuleTestExpectation.Outcome,
        score: RuleTestExpectation.Score = .any,
        note: String? = nil
    ) -> [Diagnostic] {
        let asked = RuleTestCase(
            location: place,
            given: given.map { RuleTestCase.Given(name: $0.key, value: $0.value, location: place) },
            expected: RuleTestExpectation(outcome, score: score, note: note, location: place)
        )
        let test = RuleTest(name: "t", rule: rule.name, location: place, cases: [asked])
        return form(rule, test).problems(of: asked)
    }

    private func form(_ rule: Rule, _ test: RuleTest) -> RuleTestForm {
        RuleTestForm(test, of: RunAssignment(assignment: PlanFixture.use(rule.name), rule: rule))
    }

    private let judging = PlanFixture.rule("r", reads: ["value", "target"])
    private let computing = PlanFixture.rule("c", .value, reads: ["part"], inputs: ["part"])

    @Test func `what the rule reads may be given, and be missing`() {
        #expect(problems(judging, given: ["value": 1, "target": nil], .status("met")).isEmpty)
        #expect(problems(computing, given: ["part": 1], .number(1, decimals: 9)).isEmpty)
        #expect(problems(computing, given: [:], .missing).isEmpty)
        #expect(problems(computing, given: [:], .status("error")).isEmpty)
    }

    @Test func `a name that the rule doesn't read is told, with the nearest`() {
        let found = problems(judging, given: ["taget": 1], .status("met"))
        #expect(found.map(\.code) == [.testNameUnknown] && found[0].suggestions == ["target"])
    }

    @Test func `a value of another kind is told`() {
        let found = problems(judging, given: ["value": "1"], .status("met"))
        #expect(
            found.map(\.code) == [.testValueWrong] && found[0].message(in: .en).contains("“value” must be a number")
        )
    }

    @Test func `an answer that the rule never gives is told`() {
        #expect(problems(judging, given: [:], .number(1, decimals: 9)).map(\.code) == [.testOfOtherKind])
        #expect(problems(judging, given: [:], .missing).map(\.code) == [.testOfOtherKind])
        #expect(problems(computing, given: [:], .status("no_data")).map(\.code) == [.testOfOtherKind])
        #expect(problems(computing, given: [:], .missing, score: .none, note: "n").count == 2)
    }

    @Test func `a row of the plan is asked for by ids and a period, unless they are what the rule reads`() {
        func asks(_ rule: Rule, _ names: [String]) -> Bool {
            let asked = RuleTestCase(
                location: place,
                given: names.map { RuleTestCase.Given(name: $0, value: "x", location: place) },
                expected: RuleTestExpectation(.status("met"), location: place)
            )
            return form(rule, RuleTest(name: "t", rule: rule.name, location: place)).asksForRow(asked)
        }
        #expect(asks(judging, ["unit", "indicator", "period"]) && asks(judging, ["indicator", "period"]))
        #expect(!asks(judging, ["period"]) && !asks(judging, ["unit", "indicator", "period", "value"]))
        #expect(!asks(PlanFixture.rule("u", .unit, reads: ["unit", "period"]), ["unit", "period"]))
    }

    @Test func `a name that neither a rule nor an assignment has is told`() {
        var plan = PlanFixture.sound().plan()
        plan.rulesNotUsable = ["broken"]
        plan.assignmentsNotRun = [PlanFixture.use("percent", as: "later")]
        func code(_ rule: String) -> DiagnosticCode? {
            RuleTestForm.noRule(of: RuleTest(name: "t", rule: rule, location: place), in: plan)?.code
        }
        #expect(code("percent") == nil && code("broken") == nil && code("later") == nil)
        #expect(code("brocken") == .testOfNoRule)
    }
}
