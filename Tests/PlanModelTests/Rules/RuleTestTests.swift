import Diagnostics
import PlanModel
import Testing

@Suite struct RuleTestTests {
    private func asked(_ names: [String]) -> RuleTestCase {
        let place = SourceLocation(file: "tests/a.lua", line: 1)
        return RuleTestCase(
            location: place,
            given: names.map { RuleTestCase.Given(name: $0, value: nil, location: place) },
            expected: RuleTestExpectation(.missing, location: place)
        )
    }

    @Test func aRowIsNamedByIdsAndAPeriod() {
        #expect(asked(["unit", "indicator", "period"]).namesRow && asked(["task", "period"]).namesRow)
        #expect(!asked(["period"]).namesRow && !asked(["unit", "indicator"]).namesRow)
        #expect(!asked(["unit", "period", "value"]).namesRow && !asked([]).namesRow)
    }

    @Test func whatIsMissingIsGivenToo() {
        #expect(asked(["value"]).values == ["value": ParameterValue?.none])
    }
}
