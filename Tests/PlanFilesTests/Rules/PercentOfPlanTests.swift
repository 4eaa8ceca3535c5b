import PlanModel
import Testing

struct PercentOfPlanTests {
    @Test(arguments: [
        (100.0, 100.0, "up", "met", 100.0), (99.99, 100, "up", "near", 99.99), (90, 100, "up", "near", 90),
        (89.99, 100, "up", "missed", 89.99), (120, 100, "up", "met", 120), (200, 100, "up", "met", 200),
        (200.01, 100, "up", "met", 200), (0, 100, "up", "missed", 0), (-5, 100, "up", "missed", -5),
        // 100 · 0.285 / 0.3 must reach 95.
        (0.285, 0.3, "up", "near", 95),
        // Neither way is better where the table doesn't say; the relation of the target is then its own.
        (95, 100, "none", "near", 95), (95, 100, "", "near", 95),
        (4, 4, "down", "met", 100), (3.2, 4, "down", "met", 125), (4.4, 4, "down", "near", 90.909090909),
        (5, 4, "down", "missed", 80), (2, 4, "down", "met", 200), (1, 4, "down", "met", 200),
        (0, 4, "down", "met", 200), (0, 0, "down", "met", 200), (1, 0, "down", "missed", 0),
    ])
    func verdictsOnBothSidesOfEachEdge(value: Double, target: Double, direction: String, status: String, score: Double)
        throws
    {
        let trial = try RuleTrial.of(
            "percent_of_plan",
            ["value": .number(value), "target": .number(target), "direction": .text(direction)]
        )
        #expect(trial.status == status)
        #expect(trial.score == score)
        #expect(trial.note == nil)
    }

    @Test func bandsAndCapCanBeSet() throws {
        let given: [String: ParameterValue] = [
            "value": .number(84), "target": .number(100), "direction": .text("up"), "met_from": .integer(84),
            "cap": .integer(50),
        ]
        let trial = try RuleTrial.of("percent_of_plan", given)
        #expect(trial.status == "met")
        #expect(trial.score == 50)
    }

    @Test(arguments: [
        (5.0, 0.0, "up"), (0, 0, "up"), (5, -10, "up"), (5, -10, "down"), (-1, 10, "down"),
    ])
    func aPercentageWithoutAMeaningIsAnError(value: Double, target: Double, direction: String) throws {
        let trial = try RuleTrial.of(
            "percent_of_plan",
            ["value": .number(value), "target": .number(target), "direction": .text(direction)]
        )
        #expect(trial.outcome == .raised)
        #expect(trial.message.contains("target"))
    }
}
