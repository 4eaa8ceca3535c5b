import PlanModel
import Testing

struct RatioTests {
    @Test(arguments: [
        (410.0, 500.0, 100.0, 82.0), (0, 500, 100, 0), (500, 500, 100, 100), (-5, 20, 100, -25), (1, 3, 1, 0.333333333),
        // 100 · 0.285 / 0.3 must reach 95.
        (0.285, 0.3, 100, 95), (3, 60_000, 100_000, 5),
    ])
    func aPartIsScaledToItsWhole(part: Double, whole: Double, scale: Double, ratio: Double) throws {
        let trial = try RuleTrial.of(
            "ratio",
            ["part": .number(part), "whole": .number(whole), "scale": .number(scale)]
        )
        #expect(trial.computed == ratio)
    }

    @Test func aPercentageIsTheDefault() throws {
        #expect(try RuleTrial.of("ratio", ["part": .number(1), "whole": .number(8)]).computed == 12.5)
    }

    @Test(arguments: [0.0, 5]) func aWholeOfZeroIsAnError(part: Double) throws {
        let trial = try RuleTrial.of("ratio", ["part": .number(part), "whole": .number(0)])
        #expect(trial.outcome != .verdict)
        #expect(trial.computed == nil)
    }
}
