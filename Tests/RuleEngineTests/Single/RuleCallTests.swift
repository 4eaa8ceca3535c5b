import LuaSandbox
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct RuleCallTests {
    /// A limit is met again in a fresh state, and only that outcome counts; the fresh state then serves what follows.
    @Test func aRowAtALimitIsJudgedOnceMoreInAFreshState() throws {
        var sample = SamplePlan()
        sample.declare("x", "function(value) while value == 2 do end return met, value end", .indicator)
        sample.use("x")
        let used = RunAssignment(assignment: sample.assignments[0], rule: sample.rules[0])
        let binding = RuleBinding(used, days: [SamplePlan.day("2016-12-31")]) { _, _ in .column(BoundColumn()) }
        let load = RulesToLoad(
            plan: sample.plan,
            sources: sample.sources,
            assignments: [used],
            bindings: [binding],
            days: [SamplePlan.day("2016-12-31")],
            texts: [],
            modules: [:]
        )
        var loads = 0
        let call = RuleCall(used, binding, sample.plan, number: 0) {
            loads += 1
            return LoadedRules(load)
        }
        func answer(_ value: Double) -> RuleCall.Answer {
            call.arguments.removeAll()
            call.arguments.append(number: value)
            call.arguments.endRow()
            return call.answer(nil)
        }
        #expect(answer(1).score == 1 && loads == 1)
        #expect(answer(2).status == StatusTable.limit && loads == 2)
        #expect(answer(3).score == 3 && loads == 2)
    }

    @Test func whatTheRuleWasNotAskedIsTakenAsItIs() {
        var sample = SamplePlan()
        sample.declare("x", "function(value) return met end", .indicator)
        sample.use("x")
        let used = RunAssignment(assignment: sample.assignments[0], rule: sample.rules[0])
        let binding = RuleBinding(used, days: []) { _, _ in .column(BoundColumn()) }
        let call = RuleCall(used, binding, sample.plan, number: 0) {
            LoadedRules(
                RulesToLoad(
                    plan: sample.plan,
                    sources: sample.sources,
                    assignments: [used],
                    bindings: [binding],
                    days: [],
                    texts: [],
                    modules: [:]
                )
            )
        }
        let answer = call.answer((StatusTable.noData, Reason(.missing, first: 1)))
        #expect(answer.status == StatusTable.noData && answer.reason.text(reads: ["value"]) == "missing:value")
        #expect(answer.problem == nil && answer.score.isNaN)
    }
}
