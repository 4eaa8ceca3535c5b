import PlanModel
import Testing

struct DeadlineRuleTests {
    @Test(
        arguments: [
            // deadline, completed_on, ongoing, as_of
            (100, 100, false, 200, "done", 100.0, nil), (100, 99, false, 200, "done", 100, nil),
            (100, 101, false, 200, "done_late", 50, "late"),
            (100, nil, false, 101, "overdue", 0, "overdue"), (100, nil, false, 100, "in_progress", nil, nil),
            (100, nil, false, 99, "in_progress", nil, nil),
            (nil, nil, true, 100, "in_progress", nil, nil), (nil, 50, true, 100, "done", 100, nil),
            (nil, nil, false, 100, "no_data", nil, "no_deadline"), (nil, 50, false, 100, "no_data", nil, "no_deadline"),
        ] as [(Int64?, Int64?, Bool, Int64, String, Double?, String?)]
    )
    func verdictsOnBothSidesOfTheLastDay(
        deadline: Int64?,
        completedOn: Int64?,
        ongoing: Bool,
        asOf: Int64,
        status: String,
        score: Double?,
        note: String?
    ) throws {
        var given: [String: ParameterValue] = ["ongoing": .boolean(ongoing), "as_of": .integer(asOf)]
        given["deadline"] = deadline.map { .integer($0) }
        given["completed_on"] = completedOn.map { .integer($0) }
        let trial = try RuleTrial.of("deadline", given)
        #expect(trial.status == status)
        #expect(trial.score == score)
        #expect(trial.note == note)
    }

    @Test func pointsOfALateTaskCanBeSet() throws {
        let trial = try RuleTrial.of(
            "deadline",
            [
                "deadline": .integer(1), "completed_on": .integer(2), "ongoing": .boolean(false), "as_of": .integer(9),
                "late_points": .integer(70),
            ]
        )
        #expect(trial.score == 70)
    }
}
