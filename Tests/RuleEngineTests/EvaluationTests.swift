import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct EvaluationTests {
    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.indicator("a")
        for (period, value) in [("2016", 100.0), ("2017", 95), ("2018", 50)] {
            sample.observe("a", period, value)
            sample.target("a", period, 100)
        }
        return sample
    }

    private let percent = """
        function(value, target, near_from)
          local reached = 100 * value / target
          if reached >= 100 then return met, reached end
          if reached >= near_from then return near, reached, "almost" end
          return missed, reached
        end
        """

    private func parameter(_ value: ParameterValue) -> RuleParameter {
        RuleParameter(name: "near_from", setting: .constant(value))
    }

    @Test func aRuleJudgesEveryPeriod() {
        var sample = sample
        sample.judge("percent", percent, parameters: [parameter(.integer(90))])
        let run = sample.run()
        #expect(
            run.lines == [
                "58 a 2016 percent met score=100.0 value=100.0 target=100.0",
                "58 a 2017 percent near score=95.0 value=95.0 target=100.0 note=almost",
                "58 a 2018 percent missed score=50.0 value=50.0 target=100.0",
            ]
        )
        #expect(run.diagnostics.items.isEmpty)
        #expect(run.frame.asOfWasGiven)
    }

    @Test func aUseOverridesADefault() {
        var sample = sample
        sample.judge("percent", percent, parameters: [parameter(.integer(90))])
        sample.use("percent", as: "lenient", settings: ["near_from": .constant(.integer(50))])
        let run = sample.run()
        #expect(run.outcome("a", "2018", rule: "percent") == "missed")
        #expect(run.outcome("a", "2018", rule: "lenient") == "near")
    }

    @Test func theValueInForceOnThePeriodsLastDayCounts() {
        var sample = sample
        let dated = ParameterSetting.dated([
            DatedValue(from: SamplePlan.day("2017-12-31"), value: .integer(96)),
            DatedValue(from: SamplePlan.day("2018-01-01"), value: .integer(40)),
        ])
        sample.judge("percent", percent, parameters: [RuleParameter(name: "near_from", setting: dated)])
        let run = sample.run()
        #expect(run.outcome("a", "2016") == "no_data missing:near_from")
        #expect(run.outcome("a", "2017") == "missed")
        #expect(run.outcome("a", "2018") == "near")
        #expect(run.diagnostics.items.map(\.code) == [.parameterNotInForce])
        #expect(run.diagnostics.items[0].values["first"] == .text("58, a, 2016"))
        #expect(run.diagnostics.items[0].message(in: .en).contains("near_from"))
        #expect(run.diagnostics.items[0].location == SourceLocation(file: "rules/percent.lua", line: 2))
    }

    @Test func aConstantOfTheUseThatIsNotInForceYetIsToldWhereTheUseStands() {
        var sample = sample
        let dated = ParameterSetting.dated([DatedValue(from: SamplePlan.day("2017-12-31"), value: .integer(96))])
        sample.judge(
            "percent",
            percent,
            parameters: [RuleParameter(name: "near_from", setting: .constant(.integer(90)))],
            settings: ["near_from": dated]
        )
        #expect(sample.run().diagnostics.items.map(\.location) == [SourceLocation(file: "plan.lua", line: 10)])
    }

    @Test func tablesAndTextsAreGivenAsTheyAre() {
        var sample = sample
        let bands = ParameterTable(
            items: [.integer(7), .text("x")],
            fields: [ParameterField(key: .text("k"), value: .boolean(true))]
        )
        sample.judge(
            "shows",
            "function(bands, word) return met, bands[1], bands[2] .. tostring(bands.k) .. word end",
            parameters: [
                RuleParameter(name: "bands", setting: .constant(.table(bands))),
                RuleParameter(name: "word", setting: .constant(.text("đạt"))),
            ]
        )
        #expect(
            sample.run().verdict("a", "2016")?.line
                == "58 a 2016 shows met score=7.0 value=100.0 target=100.0 note=xtrueđạt"
        )
    }

    @Test func namedNotesAreFilledInBothLanguages() {
        var sample = sample
        sample.judge(
            "noted",
            "function(value, year) return met, nil, \"reached\", year, value + 0.5, \"ok\" end",
            notes: [RuleNote(name: "reached", text: LocalizedText(vi: "đạt {1}: {2} {3}", en: "in {1}: {2} {3}"))]
        )
        let note = sample.run().verdict("a", "2017")?.note
        #expect(note == LocalizedText(vi: "đạt 2017: 95,5 ok", en: "in 2017: 95.5 ok"))
    }

    @Test func statusesOfThePlanCanBeReturned() {
        var sample = sample
        sample.statuses = [Status(id: "dat", label: LocalizedText(vi: "Đạt", en: "Reached"), isGood: true)]
        sample.judge("own", "function(value) return dat end")
        sample.judge("none", "function(value) return not_applicable end")
        let run = sample.run()
        #expect(run.outcome("a", "2016", rule: "own") == "dat")
        #expect(run.outcome("a", "2016", rule: "none") == "not_applicable")
    }

    @Test func anAssignmentMayNarrowUnitsAndHaveItsOwnPeriods() {
        var sample = sample
        sample.units.append(SamplePlan.unit("59"))
        sample.observe("a", "2016", 1, unit: "59")
        sample.observe("a", "2019", 1, unit: "59")
        sample.judge("one", "function(value) return met end", units: .glob("59"), periods: ["2016", "2019"])
        let run = sample.run(asOf: "2019-12-31")
        #expect(run.lines == ["59 a 2016 one met value=1.0 target=100.0", "59 a 2019 one met value=1.0"])
    }

    @Test func aRunWithoutRowsIsEmpty() {
        var sample = sample
        sample.judge("one", "function(value) return met end")
        let run = sample.run(asOf: "2015-12-31")
        #expect(run.verdicts.isEmpty)
        #expect(run.batches.isEmpty)
    }

    @Test func whatIsOddInTheDataIsReported() {
        var sample = sample
        sample.units.append(SamplePlan.unit("59"))
        sample.indicators[0].units = .glob("58")
        sample.observe("a", "2016", 1, unit: "59")
        sample.observe("a", "2017", 1, unit: "59")
        sample.indicator("b", units: .level("ward"))
        sample.task("t", assignedOn: "2030-01-01")
        sample.judge("one", "function(value) return met end")
        sample.judge("late", "function(as_of) return done end", .task)
        let found = sample.run().diagnostics.items
        #expect(
            found.map(\.code).sorted { $0.id < $1.id } == [
                .observationNotDue, .taskOutsidePeriods, .indicatorWithoutUnit,
            ]
        )
        #expect(found.first { $0.code == .observationNotDue }?.location.row == 5)
    }
}
