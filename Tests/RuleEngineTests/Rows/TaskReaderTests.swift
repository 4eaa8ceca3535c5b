import PlanModel
import Testing

@testable import RuleEngine

@Suite struct TaskReaderTests {
    /// What a task rule sees of a name, in each judged period.
    private func seen(
        _ name: String,
        asOf: String = "2017-06-30",
        optional: Set<String> = [],
        _ rows: (inout SamplePlan) -> Void
    ) -> [String] {
        var sample = SamplePlan()
        sample.baseline = "2015"
        rows(&sample)
        sample.judge(
            "sees",
            """
            function(\(name))
              if \(name) == nil then return in_progress, nil, "nil" end
              return done, nil, math.type(\(name)) == "integer" and \(name) > 10000 and date_text(\(name))
                or tostring(\(name))
            end
            """,
            .task,
            optional: optional
        )
        return sample.run(asOf: asOf).verdicts.map { $0.reason.isEmpty ? $0.note.vi : $0.reason }
    }

    private func task(_ sample: inout SamplePlan) {
        sample.task(
            "t",
            deadline: "30/9/2016",
            assignedOn: "2016-02-01",
            startedOn: "2016-03-01",
            completedOn: "2017-02-15",
            weight: 3
        )
    }

    @Test(arguments: [
        ("assigned_on", ["1/2/2016", "1/2/2016"]), ("deadline", ["30/9/2016", "30/9/2016"]),
        ("first_deadline", ["30/9/2016", "30/9/2016"]), ("started_on", ["1/3/2016", "1/3/2016"]),
        ("completed_on", ["missing:completed_on", "15/2/2017"]), ("ongoing", ["false", "false"]),
        ("as_of", ["31/12/2016", "30/6/2017"]), ("open", ["false", "true"]), ("year", ["2016", "2017"]),
        ("period", ["2016", "2017"]), ("period_start", ["1/1/2016", "1/1/2017"]),
        ("period_end", ["31/12/2016", "31/12/2017"]), ("task", ["t", "t"]), ("objective", ["goal", "goal"]),
        ("unit", ["58", "58"]), ("unit_level", ["province", "province"]), ("weight", ["3.0", "3.0"]),
        ("baseline_year", ["2015", "2015"]),
    ])
    func aNameGivesWhatItStandsFor(name: String, expected: [String]) {
        #expect(seen(name, task) == expected)
    }

    @Test func whatIsMissingMayBeOptional() {
        #expect(seen("completed_on", optional: ["completed_on"], task) == ["nil", "15/2/2017"])
    }

    @Test func anUnreadableDeadlineIsAnErrorEvenWhereOptional() {
        let rows = seen("deadline", asOf: "2016-12-31", optional: ["deadline"]) { $0.task("t", deadline: "sớm") }
        #expect(rows == ["unreadable:deadline"])
    }

    @Test(arguments: [
        ("deadline, ongoing", "unreadable:deadline"), ("ongoing, deadline", "unreadable:deadline"),
        ("ongoing", "unreadable:ongoing"), ("first_deadline, ongoing", "unreadable:first_deadline;unreadable:ongoing"),
    ])
    func aDeadlineThatCantBeReadIsNamedOnce(names: String, expected: String) {
        #expect(seen(names, asOf: "2016-12-31", optional: ["deadline"]) { $0.task("t", deadline: "sớm") } == [expected])
        let tied = seen(names, asOf: "2016-12-31") { sample in
            sample.task("t", deadline: "2016-06-30", recordedOn: "2016-01-01")
            sample.task("t", deadline: "Thường xuyên", recordedOn: "2016-01-01")
        }
        #expect(tied == [expected.replacing("unreadable", with: "conflict")])
    }

    @Test func aDeadlineThatTheAssignmentSetsDoesNotSayWhetherTheTaskIsOngoing() {
        var sample = SamplePlan()
        sample.task("t", deadline: "sớm")
        sample.judge("sees", "function(deadline, ongoing) return done end", .task)
        sample.assignments[0].settings = ["deadline": .constant(.integer(17_000))]
        #expect(sample.run(asOf: "2016-12-31").verdicts.map(\.reason) == ["unreadable:ongoing"])
    }

    @Test func anExtendedDeadlineCountsFromWhenItWasRecorded() {
        let extended = { (sample: inout SamplePlan) in
            sample.task("t", deadline: "2016-06-30", recordedOn: "2016-01-01")
            sample.task("t", deadline: "2017-12-31", recordedOn: "2017-03-01")
        }
        #expect(seen("deadline", extended) == ["30/6/2016", "31/12/2017"])
        #expect(seen("first_deadline", extended) == ["30/6/2016", "30/6/2016"])
    }

    @Test func aTaskWhoseLeadHasEndedIsNotJudgedAnyMore() {
        let rows = seen("as_of") { sample in
            sample.units.append(SamplePlan.unit("old", to: "2016-12-31"))
            sample.task("t", lead: "old")
        }
        #expect(rows == ["31/12/2016", "unit_ended"])
    }

    @Test func aRecurringTaskHasARowAnInstance() {
        let rows = seen("deadline", asOf: "2016-12-31") { sample in
            for quarter in ["2016-Q2", "2016-Q1"] { sample.task("t", deadline: "hằng quý", instance: quarter) }
        }
        #expect(rows == ["31/3/2016", "30/6/2016"])
    }
}
