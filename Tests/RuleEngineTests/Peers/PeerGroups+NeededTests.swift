import PlanModel
import Testing

@testable import RuleEngine

/// Groups are worked out for rows that ask for them, and for no others.
@Suite struct PeerGroupsNeededTests {
    private func sample(_ rule: String, relation: TargetRelation? = nil) -> SamplePlan {
        var sample = SamplePlan()
        sample.units += [SamplePlan.unit("c1", level: "commune"), SamplePlan.unit("c2", level: "commune")]
        sample.indicator("a")
        sample.indicator("b")
        for id in ["a", "b"] {
            for (unit, value) in [("c1", 1.0), ("c2", 2)] { sample.observe(id, "2017", value, unit: unit) }
        }
        sample.target("a", "2017", 1, relation ?? .atLeast)
        sample.judge("reads", rule, optional: ["meets"])
        return sample
    }

    private func hasGroups(_ sample: SamplePlan) -> Bool {
        EvaluationInputs.of(sample).peers.group(0, 0, 1, level: 1) != nil
    }

    @Test func whoAsksForARankGetsOne() {
        #expect(hasGroups(sample("function(peer_count) return met end")))
        #expect(!hasGroups(sample("function(value) return met end")))
    }

    @Test func aTargetIsARankOnlyWhereItSaysSo() {
        #expect(hasGroups(sample("function(meets) return met end", relation: .top)))
        #expect(!hasGroups(sample("function(meets) return met end")))
        #expect(!hasGroups(sample("function(target) return met end", relation: .top)))
    }
}
