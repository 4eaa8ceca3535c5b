import PlanModel
import Testing

struct ObjectiveScoreTests {
    @Test(arguments: [
        (100.0, "met", 100.0), (99.999999999, "near", 99.999999999), (80, "near", 80),
        (79.999999999, "missed", 79.999999999), (0, "missed", 0), (-5, "missed", -5), (120, "met", 120),
        (120.000000001, "met", 120), (180, "met", 120),
    ])
    func verdictsOnBothSidesOfEachEdge(score: Double, status: String, capped: Double) throws {
        let trial = try RuleTrial.of(
            "objective_score",
            ["child_score": .number(score), "child_coverage": .number(1)]
        )
        #expect(trial.status == status)
        #expect(trial.score == capped)
        #expect(trial.note == nil)
    }

    @Test func bandsAndCapCanBeSet() throws {
        let trial = try RuleTrial.of(
            "objective_score",
            [
                "child_score": .number(70), "child_coverage": .number(1), "met_from": .integer(70),
                "cap": .integer(60),
            ]
        )
        #expect(trial.status == "met")
        #expect(trial.score == 60)
    }

    @Test(arguments: [0.999999999, 0.5, 0])
    func aScoreOfAPartOfTheWeightIsNoScoreOfTheWhole(coverage: Double) throws {
        let trial = try RuleTrial.of(
            "objective_score",
            ["child_score": .number(110), "child_coverage": .number(coverage)]
        )
        #expect(trial.status == "no_data")
        #expect(trial.score == nil)
        #expect(trial.note == "uncovered")
    }
}
