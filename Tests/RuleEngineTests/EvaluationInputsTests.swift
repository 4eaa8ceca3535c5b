import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct EvaluationInputsTests {
    private func inputs(
        asOf: String? = nil,
        _ change: (inout SamplePlan) -> Void = { _ in }
    ) -> EvaluationInputs {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.judge("r", "function(value) return met end")
        change(&sample)
        var diagnostics = DiagnosticList()
        let options = EvaluationOptions(asOf: asOf.map { SamplePlan.day($0) })
        return EvaluationInputs(sample.checked, options, &diagnostics)
    }

    @Test func periodsThatAreNotOverAreOpenAndLaterOnesAreNotThere() {
        let inputs = inputs(asOf: "2017-06-30")
        #expect(inputs.layout.frame.periods.map(\.text) == ["2016", "2017"] && inputs.isOpen == [false, true])
    }

    @Test func anIndicatorsOwnBaselineComesBeforeThePlans() {
        let both = inputs { sample in
            sample.baseline = "2015"
            sample.indicator("b", baseline: "2014")
        }
        #expect(both.baselines.map { both.periodIndex.periods[Int($0)].text } == ["2015", "2014"])
        #expect(inputs().baselines == [-1])
    }

    @Test func everyPeriodThatCanBeReadHasANumber() {
        let inputs = inputs { sample in
            sample.observe("a", "2012", 1)
            sample.target("a", "2030", 5)
        }
        let texts = Set(inputs.periodIndex.periods.map(\.text))
        // The period before each of them too: `previous` and relative targets may ask for it.
        #expect(texts.isSuperset(of: ["2011", "2012", "2015", "2016", "2017", "2018", "2029", "2030"]))
    }

    @Test func breaksAreLookedForOnlyWhereThereAreAny() {
        #expect(inputs().breaks.isEmpty)
        #expect(!inputs { $0.observe("a", "2016", 1, flags: .methodBreak) }.breaks.isEmpty)
    }

    @Test func modulesAreFoundByTheNameThatTheyAreRequiredBy() {
        let inputs = inputs { sample in
            sample.sources.append(RuleSource(path: "rules/lib/bands.lua", bytes: [1], module: "lib/bands"))
        }
        #expect(inputs.modules == ["lib/bands": [1]])
    }
}
