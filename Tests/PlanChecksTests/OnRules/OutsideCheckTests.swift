import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct OutsideCheckTests {
    @Test func `a local variable of the file is not to be set by a rule`() {
        RuleTextSample(
            "⟦count⟧ = count + 1\n    if value > target + count then return met end\n    return missed",
            before: "local count = 0\n"
        )
        .expect(.outerLocalAssigned)
    }

    @Test func `nor by a function that a rule calls, nor by way of a function that made it`() {
        RuleTextSample(
            "if bump() > value then return met end\n    return missed, target",
            before: "local n = 0\nlocal function bump() ⟦n⟧ = n + 1; return n end\n"
        )
        .expect(.outerLocalAssigned)
        RuleTextSample(
            "if bump() > value then return met end\n    return missed, target",
            before:
                "local function make() local n = 0; return function() ⟦n⟧ = n + 1; return n end end\nlocal bump = make()\n"
        )
        .expect(.outerLocalAssigned)
    }

    @Test func `what belongs to the rule's own function may change`() {
        RuleTextSample(
            "local n = 0\n    local function add(x) n = n + x end\n    add(value)\n    add(target)\n    return met, n"
        )
        .expect()
    }

    @Test func `tables from outside are not written to`() {
        RuleTextSample(
            "⟦seen.x⟧ = value\n    ⟦math.pi⟧ = 3\n    return met, target + seen.x",
            before: "local seen = {}\n"
        )
        .expect(.outerTableWritten, .outerTableWritten)
        RuleTextSample(reads: "history", "⟦history[2020]⟧ = 1\n    return met, history[2020]").expect(
            .givenTableWritten
        )
        RuleTextSample("local own = {}\n    own.x = value\n    return met, own.x - target").expect()
    }

    @Test func `a file that changes something outside is not run, nor one that requires it`() {
        let impure = RuleSource(
            path: "rules/lib/n.lua",
            bytes: Array("local n = 0\nreturn function() n = n + 1 return n end".utf8),
            module: "lib/n"
        )
        let through = RuleSource(path: "rules/lib/m.lua", bytes: Array("return require 'lib/n'".utf8), module: "lib/m")
        let user = RuleTextSample("return met, m() + value", before: "local m = require 'lib/m'\n")
        let other = RuleTextSample("return met, value - target")
        let sources = [user.source, other.source, impure, through]
        let rules = [PlanFixture.rule("r", reads: ["value"])]
        #expect(RuleTexts(sources, rules).changingOutside(sources) == [0, 2, 3])
        var fixture = PlanFixture.sound()
        fixture.rules = rules
        fixture.assignments = [PlanFixture.use("r", indicators: .glob("**"))]
        var plan = fixture.plan()
        plan.ruleSources = sources
        let checked = PlanCheck.check(plan)
        #expect(checked.assignments.isEmpty)
        #expect(checked.diagnostics.items.contains { $0.code == .ruleNotUsable })
    }
}
