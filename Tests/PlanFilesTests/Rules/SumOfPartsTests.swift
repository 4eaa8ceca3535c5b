import PlanModel
import Testing

struct SumOfPartsTests {
    @Test(arguments: [
        (103.0, 0.0, "consistent", 0.0), (104, 0, "inconsistent", 1), (102, 0, "inconsistent", -1),
        (104, 1, "consistent", 1), (102, 1, "consistent", -1), (104.000000001, 1, "inconsistent", 1.000000001),
        (101.999999999, 1, "inconsistent", -1.000000001),
        // What the ninth decimal doesn't show is no gap.
        (103.0000000001, 0, "consistent", 0),
    ])
    func aTotalIsHeldAgainstItsParts(total: Double, tolerance: Double, status: String, gap: Double) throws {
        let trial = try RuleTrial.of(
            "sum_of_parts",
            [
                "total": .number(total), "parts": RuleTrial.table(["a": 38, "b": 14, "c": 51]),
                "tolerance": .number(tolerance),
            ]
        )
        #expect(trial.status == status)
        #expect(trial.score == gap)
        #expect(trial.note == (status == "consistent" ? nil : "differs"))
    }

    @Test func binaryFractionsMakeNoGap() throws {
        let trial = try RuleTrial.of(
            "sum_of_parts",
            ["total": .number(0.3), "parts": RuleTrial.table(["a": 0.1, "b": 0.2])]
        )
        #expect(trial.status == "consistent")
        #expect(trial.score == 0)
    }

    @Test func noPartsAddUpToNothing() throws {
        let trial = try RuleTrial.of("sum_of_parts", ["total": .number(0), "parts": RuleTrial.table([:])])
        #expect(trial.status == "consistent")
    }
}
