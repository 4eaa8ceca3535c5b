import Diagnostics
import PlanModel
import Testing

@Suite struct RuleTestResultTests {
    @Test func whatWasAnsweredOtherwiseFailed() {
        let place = SourceLocation(file: "tests/a.lua", line: 1)
        let test = RuleTest(name: "t", rule: "r", location: place)
        let asked = RuleTestCase(
            location: place,
            given: [],
            expected: RuleTestExpectation(.missing, location: place)
        )
        let passed = RuleTestResult(test, asked, RuleTestAnswer(.missing))
        let failed = RuleTestResult(test, asked, RuleTestAnswer(.figure(1)), differences: [.outcome])
        let notRun = RuleTestResult(test, asked, nil)
        #expect([passed, failed, notRun].map(\.standing) == [.passed, .failed, .notRun])
        let run = RuleTestRun(results: [passed, failed, notRun], tested: ["r"], untested: [], statuses: StatusTable())
        #expect([.passed, .failed, .notRun].map(run.count) == [1, 1, 1])
    }
}
