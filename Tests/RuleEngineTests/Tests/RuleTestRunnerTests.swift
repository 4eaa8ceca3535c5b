import Diagnostics
import PlanChecks
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct RuleTestRunnerTests {
    private static let place = SourceLocation(file: "tests/a.lua", line: 1)

    private func test(
        _ rule: String,
        given: [String: ParameterValue?] = [:],
        _ outcome: RuleTestExpectation.Outcome,
        score: RuleTestExpectation.Score = .any,
        reason: String? = nil
    ) -> RuleTest {
        let place = RuleTestRunnerTests.place
        let asked = RuleTestCase(
            location: place,
            given: given.map { RuleTestCase.Given(name: $0.key, value: $0.value, location: place) },
            expected: RuleTestExpectation(outcome, score: score, reason: reason, location: place)
        )
        return RuleTest(name: "t", rule: rule, location: place, cases: [asked])
    }

    private func results(_ sample: SamplePlan, _ tests: [RuleTest]) -> [RuleTestResult] {
        var plan = sample.plan
        plan.tests = tests
        return RuleTestRunner(PlanCheck.check(plan)).run().results
    }

    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.observe("a", "2016", 95)
        sample.target("a", "2016", 100)
        sample.judge(
            "x",
            "function(value, target, limit) return value >= target * limit and met or missed, value / target end",
            parameters: [RuleParameter(name: "limit", setting: .constant(1))]
        )
        sample.use("x", as: "lower", settings: ["limit": .constant(0.9)])
        sample.declare("half", "function(part) return part / 2 end", .value)
        sample.rules[1].inputs = ["part"]
        return sample
    }

    @Test func eachCaseAsksItsRule() {
        let given: [String: ParameterValue?] = ["value": 95, "target": 100]
        let found = results(
            sample,
            [
                test("x", given: given, .status("missed"), score: .number(0.95)),
                test("lower", given: given, .status("met")),
                test("lower", given: given.merging(["limit": 1]) { $1 }, .status("met")),
                test("x", given: ["value": nil, "target": 1], .status("no_data"), reason: "missing:value"),
                test("x", given: ["value": 1, "target": 0], .status("error")),
                test("half", given: ["part": 3], .number(1.5, decimals: 9)),
                test("half", given: ["part": nil], .missing, reason: "missing:part"),
                test("half", given: ["part": "a"], .status("error")),
            ]
        )
        #expect(
            found.map(\.standing) == [.passed, .passed, .failed, .passed, .passed, .passed, .passed, .passed],
            "\(found)"
        )
        #expect(found[2].differences == [.outcome] && found[4].answer?.problem != nil)
    }

    @Test func theRowOfAnAssignmentMayBeAskedFor() {
        let row: [String: ParameterValue?] = ["unit": "58", "indicator": "a", "period": 2016]
        let found = results(
            sample,
            [
                test("lower", given: row, .status("met"), score: .number(0.95)),
                test("x", given: row.merging(["unit": nil]) { $1 }, .status("met")),
                test("x", given: ["indicator": "a", "period": "2016"], .status("missed")),
                test("lower", given: ["indicator": "b", "period": 2016], .status("met")),
                test("lower", given: ["indicator": "a", "period": 1999], .status("met")),
                test("half", given: row, .number(1, decimals: 9)),
            ]
        )
        #expect(found.map(\.standing) == [.passed, .notRun, .passed, .notRun, .notRun, .notRun], "\(found)")
        for result in found where result.standing == .notRun {
            #expect(result.problems.map(\.code) == [.testNotAsked])
        }
    }

    @Test func aTestThatCantBeRunSaysWhy() {
        let found = results(
            sample,
            [
                test("y", .status("met")), test("x", given: ["valeu": 1], .status("met")),
                test("x", .number(1, decimals: 9)),
            ]
        )
        #expect(found.allSatisfy { $0.standing == .notRun })
        #expect(found.flatMap(\.problems).map(\.code) == [.testOfNoRule, .testNameUnknown, .testOfOtherKind])
        var plan = sample.plan
        plan.rulesNotUsable = ["broken"]
        plan.tests = [test("broken", .status("met"))]
        let broken = RuleTestRunner(PlanCheck.check(plan)).run().results
        #expect(broken.flatMap(\.problems).map(\.code) == [.testNotAsked])
    }

    @Test func whichRulesHaveATestIsKnown() {
        var plan = sample.plan
        plan.tests = [test("lower", given: ["value": 1, "target": 1], .status("met")), test("x", .status("met"))]
        let runner = RuleTestRunner(PlanCheck.check(plan))
        var steps: [[Int]] = []
        let run = runner.run(where: { $0.rule == "lower" }, progress: { steps.append([$0, $1]) })
        #expect(run.results.count == 1 && run.tested == ["x"] && run.untested == ["half"])
        #expect(steps == [[1, 1]] && run.count(.passed) == 1 && run.statuses.number(of: "met") != nil)
    }
}
