import PlanModel
import Testing

struct MeetsTargetTests {
    @Test(
        arguments: [
            (true, 85.0, 85.0, nil, "up", "met", 0.0), (false, 84.0, 85, nil, "up", "missed", -1),
            (true, 3, 4, nil, "down", "met", -1), (false, 5, 4, nil, "down", "missed", 1),
            // A range upwards: `tăng 0,5–1 điểm` from 64.
            (true, 65.0, 64.5, 65.0, "up", "met", 0.5), (true, 65.01, 64.5, 65.0, "up", "exceeded", 0.51),
            (false, 64.4, 64.5, 65.0, "up", "missed", -0.1),
            // A range downwards: the other end is the lower one.
            (true, 3.0, 4, 3.0, "down", "met", -1), (true, 2.9, 4, 3.0, "down", "exceeded", -1.1),
            (false, 4.1, 4, 3.0, "down", "missed", 0.1),
            // Beyond the upper end of a range, on the worse side.
            (false, 6, 3, 5.0, "down", "missed", 3), (true, 6, 3, 5.0, "down", "met", 3),
            // Between, where more is better: beyond the range is beyond what was promised.
            (false, 71, 60, 70.0, "up", "exceeded", 11), (true, 70, 60, 70.0, "up", "met", 10),
            // Between, of no direction: outside is outside.
            (false, 71, 60, 70.0, "none", "missed", 11), (false, 71, 60, 70.0, "", "missed", 11),
        ] as [(Bool, Double, Double, Double?, String, String, Double)]
    )
    func verdictsOnBothSidesOfEachEdge(
        meets: Bool,
        value: Double,
        target: Double,
        upper: Double?,
        direction: String,
        status: String,
        gap: Double
    ) throws {
        var given: [String: ParameterValue] = [
            "meets": .boolean(meets), "value": .number(value), "target": .number(target),
            "direction": .text(direction),
        ]
        given["target_upper"] = upper.map { .number($0) }
        let trial = try RuleTrial.of("meets_target", given)
        #expect(trial.status == status)
        #expect(abs(try #require(trial.score) - gap) < 1e-9)
    }
}
