import Diagnostics
import Testing

@testable import PlanChecks

struct UnusedNamesCheckTests {
    @Test func `a parameter that the function doesn't use is said at the parameter`() {
        RuleTextSample(reads: "value, ⟦target⟧, ⟦year⟧", "return met, value").expect(.parameterUnused, .parameterUnused)
    }

    @Test func `a local variable or function that is never read is said`() {
        RuleTextSample(
            "local ⟦a⟧, b = value, target\n    local function ⟦f⟧() return f() end\n    a = 2\n    return met, b"
        )
        .expect(.localUnused, .localUnused)
    }

    @Test func `names of loops and of inner functions, and locals that begin with an underscore, are left alone`() {
        RuleTextSample(
            reads: "value, history",
            "local s, _rest = 0, 1\n    for k, v in pairs(history) do s = s + v end\n    local f = function(x, y) return x end\n    return met, s + f(value)"
        )
        .expect()
    }
}
