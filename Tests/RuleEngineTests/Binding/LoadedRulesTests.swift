import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct LoadedRulesTests {
    private func inputs(_ change: (inout SamplePlan) -> Void) -> EvaluationInputs {
        var sample = SamplePlan()
        sample.indicator("a")
        change(&sample)
        var diagnostics = DiagnosticList()
        let options = EvaluationOptions(asOf: SamplePlan.day("2018-12-31"))
        return EvaluationInputs(sample.checked, options, &diagnostics)
    }

    private func failure(_ rules: LoadedRules, _ assignment: Int) -> LuaFailure? {
        if case .failure(let failure) = rules.functions[assignment] { failure } else { nil }
    }

    @Test func aBrokenFileCostsItsOwnRulesAlone() {
        let inputs = inputs { sample in
            sample.judge("bad", "function(value) return met end", before: "error('not today')")
            sample.judge("good", "function(value) return met end")
            sample.judge("worse", "function(value) return met end", before: "if")
        }
        let rules = LoadedRules(inputs)
        #expect(failure(rules, 0)?.message.contains("not today") == true && failure(rules, 0)?.kind == .runtime)
        #expect(failure(rules, 1) == nil)
        #expect(failure(rules, 2)?.kind == .syntax)
    }

    @Test func onlyOneAssignmentsRuleMayBeLoaded() {
        let inputs = inputs { sample in
            sample.judge("a1", "function(value) return met end")
            sample.judge("a2", "function(value) return met end")
        }
        let rules = LoadedRules(inputs, only: [1])
        #expect(failure(rules, 0) != nil && failure(rules, 1) == nil)
    }

    @Test func constantsAreWorkedOutForEachPeriod() {
        let dated = ParameterSetting.dated([
            DatedValue(from: SamplePlan.day("2017-01-01"), value: .integer(85)),
            DatedValue(from: SamplePlan.day("2018-01-01"), value: .number(90.5)),
        ])
        let inputs = inputs { sample in
            sample.judge(
                "r",
                "function(value, near_from, target, strict) return met end",
                parameters: [
                    RuleParameter(name: "near_from", setting: dated),
                    RuleParameter(name: "strict", setting: .constant(.boolean(true))),
                ],
                settings: ["target": .constant(.integer(5))]
            )
        }
        #expect(
            LoadedRules(inputs).settings[0] == [
                .missing, .integer(85), .number(90.5), .number(5), .number(5), .number(5), .boolean(true),
                .boolean(true), .boolean(true),
            ]
        )
    }

    @Test func aTableIsOneConstantForAllPeriods() {
        let bands = ParameterTable(items: [.integer(7), .text("x")])
        let inputs = inputs { sample in
            sample.judge(
                "r",
                "function(value, bands) return met end",
                parameters: [RuleParameter(name: "bands", setting: .constant(.table(bands)))]
            )
        }
        let settings = LoadedRules(inputs).settings[0]
        guard case .constant = settings[0] else {
            Issue.record("\(settings)")
            return
        }
        #expect(settings.count == 3 && settings.allSatisfy { $0 == settings[0] })
    }
}
