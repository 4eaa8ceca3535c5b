import PlanModel
import Testing

struct CompositeTests {
    private func trial(_ total: Double, _ further: [String: ParameterValue] = [:]) throws -> RuleTrial {
        try RuleTrial.of(
            "composite",
            ["total": .number(total), "parts": RuleTrial.table(["a": 8, "b": 5])].merging(further) { $1 }
        )
    }

    @Test(arguments: [
        (7.0, 0.0, "consistent", 0.0), (7.2, 0, "inconsistent", 0.2), (6.8, 0, "inconsistent", -0.2),
        (7.2, 0.2, "consistent", 0.2), (6.8, 0.2, "consistent", -0.2), (7.2, 0.199999999, "inconsistent", 0.2),
    ])
    func weightsMeetPartsByTheirKeys(total: Double, tolerance: Double, status: String, gap: Double) throws {
        let trial = try trial(
            total,
            ["weights": RuleTrial.table(["b": 1, "a": 2]), "tolerance": .number(tolerance)]
        )
        #expect(trial.status == status)
        #expect(trial.score == gap)
        #expect(trial.note == (status == "consistent" ? nil : "differs"))
    }

    @Test func withoutWeightsAllCountTheSame() throws {
        #expect(try trial(6.5).status == "consistent")
        #expect(try trial(7).status == "inconsistent")
        #expect(try trial(7).score == 0.5)
    }

    @Test func weightsNeedNotAddUpToOne() throws {
        #expect(try trial(6.5, ["weights": RuleTrial.table(["a": 10, "b": 10])]).status == "consistent")
        #expect(try trial(5, ["weights": RuleTrial.table(["a": 0, "b": 3])]).status == "consistent")
    }

    @Test(arguments: [
        RuleTrial.table(["a": 1]), RuleTrial.table(["a": 1, "b": 1, "c": 1]), RuleTrial.table(["a": 1, "c": 1]),
        RuleTrial.table(["a": -1, "b": 2]), RuleTrial.table(["a": 0, "b": 0]),
    ])
    func weightsThatDoNotFitAreAnError(weights: ParameterValue) throws {
        #expect(try trial(7, ["weights": weights]).outcome == .raised)
    }
}
