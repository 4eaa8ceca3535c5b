import PlanModel
import Testing

@testable import RuleEngine

@Suite struct FixedNamesTests {
    private func names(_ settings: [String: ParameterSetting], on day: String = "2016-12-31") -> FixedNames {
        FixedNames(settings, on: SamplePlan.day(day))
    }

    @Test func whatTheUseLeavesToTheTablesIsNil() {
        #expect(names([:]) == .none)
        #expect(names(["near_from": .constant(.integer(90)), "threshold": .constant(.integer(1))]) == .none)
    }

    @Test func figuresAreFloats() {
        let names = names([
            "value": .constant(.integer(1)), "previous": .constant(.number(2.5)), "target": .constant(.integer(90)),
            "target_upper": .constant(.integer(95)), "final_target": .constant(.integer(99)),
        ])
        #expect(names.value == .number(1) && names.previous == .number(2.5) && names.target == .number(90))
        #expect(names.upper == .number(95) && names.finalTarget == .number(99))
    }

    @Test func wordsAreRead() {
        let names = names(["relation": .constant(.text("at_most")), "direction": .constant(.text("down"))])
        #expect(names.relation == .atMost && names.direction == .down)
        #expect(self.names(["relation": .constant(.text("more or less"))]).relation == nil)
    }

    @Test func aFigureThatIsNotInForceYetOrIsNoneIsMissing() {
        let dated = ParameterSetting.dated([DatedValue(from: SamplePlan.day("2017-01-01"), value: .integer(90))])
        #expect(names(["target": dated]).target == .missing)
        #expect(names(["target": dated], on: "2017-01-01").target == .number(90))
        #expect(names(["target": .constant(.text("90"))]).target == .missing)
    }
}
