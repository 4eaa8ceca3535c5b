import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct RuleTestsCheckTests {
    private func found(_ tests: [RuleTest]) -> [Diagnostic] {
        var fixture = PlanFixture.sound()
        fixture.rules[0].isStandard = false
        var plan = fixture.plan()
        plan.tests = tests
        return PlanCheck.check(plan).diagnostics.sorted
    }

    private let place = SourceLocation(file: "tests/a.lua", line: 2, column: 10)

    @Test func `a test of a rule that is not there is an error, with the nearest`() {
        let found = found([RuleTest(name: "t", rule: "percnt", location: place)])
        #expect(found.map(\.code) == [.testOfNoRule])
        #expect(found.first { $0.code == .testOfNoRule }?.suggestions == ["percent"])
        #expect(found.first { $0.code == .testOfNoRule }?.location == place)
    }

    @Test func `where a plan has tests a rule without one is said`() {
        #expect(found([]).isEmpty)
        #expect(found([RuleTest(name: "t", rule: "percent", location: place)]).isEmpty)
        #expect(
            found([RuleTest(name: "t", rule: "other", location: place)]).map(\.code) == [.ruleUntested, .testOfNoRule]
        )
    }
}
