import PlanModel
import Testing

/// The standard rules that compute one figure from many: `sum`, `mean`, `last`, `weighted_mean`.
struct PartsRulesTests {
    private func computed(_ rule: String, _ parts: ParameterValue, _ weights: ParameterValue? = nil) throws -> RuleTrial
    {
        try RuleTrial.of(rule, weights.map { ["parts": parts, "weights": $0] } ?? ["parts": parts])
    }

    @Test(arguments: [
        ("sum", 28.0), ("mean", 28.0 / 3), ("last", 9.0),
    ])
    func oneFigureOfThree(rule: String, figure: Double) throws {
        let found = try #require(try computed(rule, RuleTrial.table(["c1": 12, "c2": 7, "c3": 9])).computed)
        #expect(abs(found - figure) <= 5e-10)
    }

    @Test(arguments: ["sum", "mean", "last"]) func nothingOfNothing(rule: String) throws {
        let trial = try computed(rule, RuleTrial.table([:]))
        #expect(trial.outcome == .verdict)
        #expect(trial.computed == nil)
    }

    @Test(arguments: ["sum", "mean", "last", "weighted_mean"]) func theFigureOfOnePart(rule: String) throws {
        let one = RuleTrial.table(["a": -2.5])
        let weights = rule == "weighted_mean" ? RuleTrial.table(["a": 3]) : nil
        #expect(try computed(rule, one, weights).computed == -2.5)
    }

    @Test func sumsAndMeansAreRoundedToNineDecimals() throws {
        #expect(try computed("sum", RuleTrial.table(["a": 0.1, "b": 0.2])).computed == 0.3)
        #expect(try computed("mean", RuleTrial.table(["a": 1, "b": 0, "c": 0])).computed == 0.333333333)
        let thirds = RuleTrial.table(["a": 1, "b": 1, "c": 1])
        #expect(
            try computed("weighted_mean", RuleTrial.table(["a": 2, "b": 0, "c": 0]), thirds).computed == 0.666666667
        )
    }

    @Test func theLastKeyOfAYearIsItsLastPeriod() throws {
        let quarters = RuleTrial.table(["2016-Q1": 210, "2016-Q2": 214, "2016-Q3": 213, "2016-Q4": 216])
        #expect(try computed("last", quarters).computed == 216)
        let months = RuleTrial.table(["2016-10": 3, "2016-02": 1, "2016-09": 2])
        #expect(try computed("last", months).computed == 3)
    }

    @Test func weightsMeetPartsByTheirKeys() throws {
        let parts = RuleTrial.table(["c1": 80, "c2": 50])
        #expect(try computed("weighted_mean", parts, RuleTrial.table(["c2": 1000, "c1": 3000])).computed == 72.5)
        #expect(try computed("weighted_mean", parts, RuleTrial.table(["c2": 0, "c1": 7])).computed == 80)
        #expect(try computed("weighted_mean", RuleTrial.table([:]), RuleTrial.table([:])).computed == nil)
    }

    @Test(arguments: [
        RuleTrial.table(["c1": 1]), RuleTrial.table(["c1": 1, "c2": 1, "c3": 1]), RuleTrial.table(["c1": 0, "c2": 0]),
        RuleTrial.table(["c1": 2, "c2": -1]),
    ])
    func weightsThatDoNotFitAreAnError(weights: ParameterValue) throws {
        #expect(try computed("weighted_mean", RuleTrial.table(["c1": 80, "c2": 50]), weights).outcome == .raised)
    }
}
