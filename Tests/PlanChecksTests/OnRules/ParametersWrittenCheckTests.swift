import Diagnostics
import Testing

@testable import PlanChecks

struct ParametersWrittenCheckTests {
    @Test func `a parameter that is given another value and then compared is said where it is given`() {
        let sample = RuleTextSample("⟦target⟧ = 90\n    if value >= target then return met end\n    return missed")
        sample.expect(.parameterOverwritten)
        #expect(sample.found[0].message(in: .en).contains("(line 5)"))
    }

    @Test func `one that may be missing gets its value so, and one that is only computed with is left alone`() {
        RuleTextSample(
            reads: "value, previous",
            "optional = { 'previous' },",
            "previous = previous or value\n    if value > previous then return met end\n    return missed"
        )
        .expect()
        RuleTextSample("value = round(value, 1)\n    return met, value - target").expect()
    }
}
