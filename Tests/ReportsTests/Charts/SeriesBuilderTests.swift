import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct SeriesBuilderTests {
    @Test func whatIsMissingIsAGapNeverAZero() throws {
        var run = SampleRun()
        run.judge(2019, 2022)
        run.add("58", "files", "2019", "met", value: 3)
        run.add("58", "files", "2020", "no_data", reason: Reason(.missing, first: 1))
        run.add("58", "files", "2021", "met", value: 5)
        run.add("58", "files", "2022", "met", value: 6)
        #expect(try #require(run.series("files")).drawn == ["2019 3.0", "2020 ?", "2021 5.0", "–2022 6.0"])
    }

    @Test func whatDoesNotApplyHasNoPointAndNoLineAcross() throws {
        var run = SampleRun()
        run.judge(2020, 2022)
        run.add("58", "files", "2020", "met", value: 3)
        run.add("58", "files", "2021", "not_applicable", reason: Reason(.notApplicable))
        run.add("58", "files", "2022", "met", value: 5)
        #expect(try #require(run.series("files")).drawn == ["2020 3.0", "2022 5.0"])
    }

    @Test func historyStandsBeforeWhatIsJudgedWithItsFlags() throws {
        var run = SampleRun()
        run.observe(5, "2018", 1)
        run.observe(5, "2019", 2, flags: .provisional)
        run.observe(5, "2020", .nan)
        run.observe(5, "2021", 4, flags: .methodBreak)
        run.observe(5, "2022", 5, flags: .estimate)
        run.observe(5, "2022-Q1", 9)
        run.add("58", "files", "2021", "met", value: 4)
        run.add("58", "files", "2022", "met", value: 5)
        let drawn = try #require(run.series("files")).drawn
        #expect(drawn == ["2018 1.0", "–2019 2.0~", "2020 ?", "|2021 4.0", "–2022 5.0~"])
    }

    @Test func whereNoObservationIsTheVerdictsFlagsCount() throws {
        var run = SampleRun()
        run.add("58", "files", "2021", "met", value: 4)
        run.add("58", "files", "2022", "met", value: 5, flags: .estimate)
        #expect(try #require(run.series("files")).drawn == ["2021 4.0", "–2022 5.0~"])
    }

    @Test func surveysThatThePlanListsFollowEachOther() throws {
        var run = SampleRun()
        run.plan.periods = ["2016", "2018", "2020"].map(SampleRun.period)
        run.periods = ["2020"]
        for (year, value) in [("2016", 1.0), ("2018", 2), ("2020", 3)] { run.observe(5, year, value) }
        run.add("58", "files", "2020", "met", value: 3)
        #expect(try #require(run.series("files")).drawn == ["2016 1.0", "–2018 2.0", "–2020 3.0"])
    }

    @Test func anotherExtentOfTheUnitIsABreak() throws {
        let merged = AdminUnit(
            id: "59",
            name: LocalizedText("cũ"),
            to: SampleRun.day("2021-12-31"),
            successors: ["58"],
            location: SourceLocation(file: "units.csv", row: 9)
        )
        var run = SampleRun(units: UnitTable(SampleTables.units.rows.joined() + [merged]))
        run.add("58", "files", "2021", "met", value: 4)
        run.add("58", "files", "2022", "met", value: 9)
        #expect(try #require(run.series("files")).drawn == ["2021 4.0", "|2022 9.0"])
    }

    @Test func targetsAreThoseJudgedAndAbsoluteOnesYetToCome() throws {
        var run = SampleRun()
        func promise(_ year: String, _ relation: TargetRelation?) {
            var target = run.plan.targets[4]
            (target.period, target.relation, target.indicator) = (SampleRun.period(year), relation, 5)
            run.plan.targets.append(target)
        }
        promise("2022", .increaseBy)
        promise("2025", .atLeast)
        promise("2026", .increaseBy)
        promise("2024-Q1", .atLeast)
        run.add("58", "files", "2022", "met", value: 100, target: 95)
        let goals = try #require(run.series("files")).goals
        #expect(goals.map { "\($0.period.text) \($0.goal.value)" } == ["2022 95.0", "2025 90.0"])
    }

    @Test func ofARankTheRanksAreDrawnNotTheFigures() throws {
        var run = SampleRun()
        run.addRankRule()
        run.observe(5, "2020", 0.4)
        run.add("58", "files", "2021", "missed", score: 6, value: 0.5, target: 4, rule: "rank_target")
        run.add("58", "files", "2022", "met", score: 3, value: 0.6, target: 3, rule: "rank_target")
        run.add("58", "files", "2022", "met", value: 0.6)
        let series = try #require(run.series("files"))
        #expect(series.isRank && series.drawn == ["2021 6.0", "–2022 3.0"])
        #expect(series.goals.map(\.goal.relation) == [.top, .top])
    }

    @Test func theVerdictIsOneOnTheTarget() throws {
        var run = SampleRun()
        run.assignments.append(SampleRun.rule("yearly", LocalizedText("y"), reads: ["value", "previous"]))
        run.add("58", "files", "2021", "missed", value: 4, target: 9)
        run.add("58", "files", "2022", "met", value: 5, target: 9, rule: "yearly")
        let series = try #require(run.series("files"))
        #expect(series.isVerdictOnGoal && series.verdict?.value == 4)
        run = SampleRun()
        run.add("58", "files", "2022", "met", value: 5)
        #expect(run.series("files")?.isVerdictOnGoal == false && run.series("files")?.verdict?.value == 5)
    }
}
