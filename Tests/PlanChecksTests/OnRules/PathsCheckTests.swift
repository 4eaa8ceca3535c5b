import Diagnostics
import Testing

@testable import PlanChecks

struct PathsCheckTests {
    @Test func `what comes behind the last way out is never reached`() {
        RuleTextSample("if value > target then return met else return missed end\n    ⟦return near⟧").expect(
            .unreachable
        )
        RuleTextSample("do error('x', 0) end\n    ⟦return met, value - target⟧").expect(.unreachable)
    }

    @Test func `a way to the end without a status is said at the end`() {
        let rule = #"rule "r" { level = "indicator", judge = function(value) if value > 1 then return met end ⟦end⟧ }"#
        RuleTextSample(file: rule).expect(.endsWithoutReturn)
    }

    @Test func `a function of level value may come to its end: its indicator is missing then`() {
        RuleTextSample(
            file:
                #"rule "r" { level = "value", inputs = { "a" }, compute = function(a) if a > 1 then return a end end }"#
        )
        .expect()
    }

    @Test func `an optional name is used without a test once it is said`() {
        RuleTextSample(
            reads: "value, target, previous",
            "optional = { 'previous' },",
            "local gap = value - ⟦previous⟧\n    if previous > target then return met, gap end\n    return missed"
        )
        .expect(.optionalNotTested)
    }
}
