import Diagnostics
import Testing

@testable import PlanChecks

struct RuleTextsCheckTests {
    @Test func `one mistake is said once`() {
        // The parameter is not unused: its name is misspelt.
        RuleTextSample("if ⟦valeu⟧ > target then return met end\n    return missed").expect(.globalUnknown)
        // What falls into a gap comes to the end.
        RuleTextSample("if value > 90 then return met, target elseif ⟦value < 90⟧ then return missed end").expect(
            .bandGap
        )
    }

    @Test func `every mistake of a rule is said at one go`() {
        RuleTextSample(
            reads: "value, target, direction, ⟦year⟧",
            "if ⟦direction > value⟧ then return ⟦'ok'⟧, ⟦'x'⟧ end\n    local ⟦a⟧ = value / ⟦0⟧\n    return met, ⟦hundreds⟧ + target"
        )
        .expect(
            .parameterUnused,
            .notComparable,
            .returnedNoStatus,
            .returnedNoNumber,
            .localUnused,
            .divisorIsZero,
            .globalUnknown
        )
    }

    @Test func `standard rules have been looked at`() {
        var rules = RuleTextSample("return met, valeu").rules
        rules[0].isStandard = true
        let texts = RuleTexts([RuleTextSample("return met, valeu").source], rules)
        var found = DiagnosticList()
        RuleTextsCheck.find(texts, statuses: ["met"], on: nil, &found)
        #expect(found.items.isEmpty)
    }
}
