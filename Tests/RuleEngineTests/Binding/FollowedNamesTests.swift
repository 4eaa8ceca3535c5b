import PlanModel
import Testing

@testable import RuleEngine

/// What follows from a built-in name follows what it is bound to.
@Suite struct FollowedNamesTests {
    private func seen(
        _ names: String,
        _ bindings: [String: Binding],
        with change: (inout SamplePlan) -> Void = { _ in }
    ) -> Verdict? {
        var sample = SamplePlan()
        sample.indicator("a", further: ["wanted": "at_most", "way": "down", "goal": "55"])
        for (year, value) in [("2015", 10.0), ("2016", 20), ("2017", 30)] { sample.observe("a", year, value) }
        sample.observations.seriesNames = ["actual", "appraised"]
        sample.observe("a", "2017", 50, flags: .estimate, series: 1, decimals: 2)
        sample.target("a", "2017", 40)
        change(&sample)
        let texts = names.split(separator: ",").map { "tostring(\($0.filter { $0 != " " }))" }
        sample.judge(
            "sees",
            "function(\(names)) return met, nil, \(texts.joined(separator: " .. ' ' .. ")) end",
            bindings: bindings
        )
        return sample.run().verdict("a", "2017")
    }

    @Test func meetsAndTheFlagFollowTheValue() {
        let plain = seen("value, meets, flag, printed_decimals", [:])
        #expect(plain?.note.vi == "30.0 false  0")
        let bound = seen("value, meets, flag, printed_decimals", ["value": .valueOf(series: ["appraised"])])
        #expect(bound?.note.vi == "50.0 true estimate 2")
        #expect(bound?.value == 50)
        #expect(bound?.flags.text == "estimate")
    }

    @Test func theValueNeedNotBeReadItself() {
        let bound = seen("meets", ["value": .valueOf(series: ["appraised"])])
        #expect(bound?.note.vi == "true")
        #expect(bound?.flags.text == "estimate")
        #expect(seen("direction", ["value": .valueOf(series: ["appraised"])])?.flags.text == "")
    }

    @Test func aRelativeTargetCountsFromWhatPreviousIsBoundTo() {
        func seen(_ bindings: [String: Binding]) -> Verdict? {
            self.seen("previous, target, meets", bindings) { $0.targets[0].relation = .increaseBy }
        }
        #expect(seen([:])?.note.vi == "20.0 60.0 false")
        #expect(seen(["previous": .valueOf(lag: .periods(2))])?.note.vi == "10.0 50.0 false")
    }

    @Test func aBoundTargetIsMetOrNot() {
        let verdict = seen("target, meets", ["target": .valueOf(lag: .periods(1))])
        #expect(verdict?.note.vi == "20.0 true")
        #expect(verdict?.target == 20)
        #expect(seen("target, meets", ["target": .column("goal")])?.note.vi == "55.0 false")
    }

    @Test func aBoundRelationOrDirectionTellsWhatMeetsMeans() {
        #expect(seen("meets", ["relation": .column("wanted")])?.note.vi == "true")
        #expect(seen("meets", ["direction": .column("way")])?.note.vi == "true")
        #expect(seen("meets", [:])?.note.vi == "false")
    }

    @Test func aBoundValueThatIsNotThereIsMissing() {
        let verdict = seen("value", ["value": .valueOf(series: ["self"])])
        #expect(verdict?.reason == "missing:value")
        #expect(verdict?.value == nil)
    }

    @Test func aBoundFigureThatIsNotApplicableIsSo() {
        let verdict = seen("value", ["value": .valueOf(series: ["appraised"])]) { sample in
            sample.observations = SamplePlan().observations
            sample.observations.seriesNames = ["actual", "appraised"]
            sample.observe("a", "2017", nil, flags: .notApplicable, series: 1)
            sample.observe("a", "2017", 3)
        }
        #expect(verdict?.status.id == "not_applicable")
        #expect(verdict?.reason == "not_applicable")
    }
}
