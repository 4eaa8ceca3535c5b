import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct DerivedRunTests {
    private static let ratio = "function(part, whole) return 100 * part / whole end"
    private static let shows = "function(value) return met, value end"

    /// `rate` is computed of `part` and `whole`, which stand in 2016 and 2017.
    private func rate(
        _ function: String = ratio,
        keepsObserved: Bool = false,
        parts: [Double?] = [20, 45],
        with change: (inout SamplePlan) -> Void = { _ in }
    ) -> SamplePlan {
        var sample = SamplePlan()
        sample.periods = ["2016", "2017"]
        for id in ["part", "whole", "rate"] { sample.indicator(id) }
        for (year, value) in zip(["2016", "2017"], parts) {
            sample.observe("part", year, value)
            sample.observe("whole", year, 50)
        }
        change(&sample)
        sample.derive(
            "rate",
            function,
            keepsObserved: keepsObserved,
            bindings: ["part": .valueOf("part"), "whole": .valueOf("whole")]
        )
        sample.judge("shows", DerivedRunTests.shows, select: "rate")
        return sample
    }

    @Test func aComputedValueIsTheIndicatorsValue() {
        let run = rate().run()
        #expect(run.verdict("rate", "2016")?.score == 40)
        #expect(run.verdict("rate", "2017")?.value == 90)
        #expect(run.diagnostics.items.isEmpty)
    }

    @Test func aFigureMayBuildOnItsOwnOfThePeriodBeforeThroughManyPeriods() {
        var sample = SamplePlan()
        sample.indicator("part")
        sample.indicator("rate")
        sample.periods = (1900...2020).map(String.init)
        sample.observe("part", "1900", 1)
        sample.derive(
            "rate",
            "function(before, part) return part or before and before + 1 end",
            optional: ["before", "part"],
            bindings: ["before": .valueOf(lag: .periods(1)), "part": .valueOf("part")]
        )
        sample.judge("shows", DerivedRunTests.shows, select: "rate")
        #expect(sample.run(asOf: "2020-12-31").verdict("rate", "2020")?.value == 121)
    }

    @Test func aUseThatNamesPeriodsComputesThoseAlone() {
        var sample = rate { $0.observe("rate", "2016", 7) }
        sample.derived[0].assignment.periods = [sample.period("2017")]
        let run = sample.run()
        #expect(run.verdict("rate", "2016")?.value == 7)
        #expect(run.verdict("rate", "2017")?.value == 90)
        #expect(run.diagnostics.items.isEmpty)
    }

    @Test func usesForDifferentPeriodsAddUp() {
        var sample = rate()
        sample.derived[0].assignment.periods = [sample.period("2016")]
        sample.derive("rate", "function(part) return part end", bindings: ["part": .valueOf("part")])
        sample.derived[1].assignment.periods = [sample.period("2017")]
        let run = sample.run()
        #expect(["2016", "2017"].map { run.verdict("rate", $0)?.value } == [40, 45])
        #expect(run.diagnostics.items.isEmpty)
    }

    @Test func previousBaselineHistoryAndRelativeTargetsReadComputedValues() {
        let sample = rate { sample in
            sample.baseline = "2015"
            sample.observe("part", "2015", 10)
            sample.observe("whole", "2015", 50)
            sample.target("rate", "2017", 5, .increaseBy)
            sample.judge(
                "all",
                """
                function(value, previous, baseline, history, target)
                  return met, value, table.concat({ previous, baseline, sum(history), target }, " ")
                end
                """,
                select: "rate"
            )
        }
        #expect(sample.run().verdict("rate", "2017", rule: "all")?.note.vi == "40.0 20.0 150.0 45.0")
    }

    @Test func whatAMissingPartMakesIsMissing() {
        let run = rate(parts: [nil, 45]).run()
        #expect(run.outcome("rate", "2016") == "no_data missing:value")
        #expect(run.outcome("rate", "2017") == "met")
    }

    @Test func nilIsMissing() {
        #expect(rate("function(part, whole) return nil end").run().outcome("rate", "2016") == "no_data missing:value")
    }

    @Test func aRowThatFailsIsUnreadableAndSaidOnce() {
        let run = rate("function(part, whole) error('no', 0) end").run()
        #expect(run.outcome("rate", "2016") == "error unreadable:value")
        #expect(run.diagnostics.items.map(\.code) == [.ruleRaised])
        #expect(run.diagnostics.items.first?.subject == "derives0")
    }

    @Test func aResultThatIsNoNumberIsAnError() {
        let run = rate("function(part, whole) return 'x' end").run()
        #expect(run.outcome("rate", "2016") == "error unreadable:value")
        #expect(run.diagnostics.items.map(\.code) == [.scoreNotANumber])
    }

    @Test func aDivisionByZeroIsAnError() {
        let run = rate("function(part, whole) return part / (whole - 50) end").run()
        #expect(run.outcome("rate", "2016") == "error unreadable:value")
    }

    @Test func anUnreadablePartMakesItUnreadable() {
        let run = rate { $0.observe("whole", "2018", nil, flags: .unreadable) }.run()
        #expect(run.outcome("rate", "2017") == "met")
        let other = rate { sample in
            sample.periods = ["2018"]
            sample.observe("part", "2018", 3)
            sample.observe("whole", "2018", nil, flags: .unreadable)
        }
        #expect(other.run().outcome("rate", "2018") == "error unreadable:value")
    }

    @Test func anObservationInTheSameCellIsAnErrorThatNamesFileAndRow() throws {
        let run = rate { $0.observe("rate", "2016", 12) }.run()
        let found = try #require(run.diagnostics.items.first)
        #expect(run.diagnostics.items.map(\.code) == [.derivedObserved])
        #expect(found.message(in: .en).contains("data/a.csv:6"))
        #expect(run.verdict("rate", "2016")?.value == 40)
    }

    @Test func anEmptyObservationIsNone() {
        #expect(rate { $0.observe("rate", "2016", nil) }.run().diagnostics.items.isEmpty)
    }

    @Test func keptObservationsWinCellByCell() {
        let run = rate(keepsObserved: true) { $0.observe("rate", "2016", 12) }.run()
        #expect(run.verdict("rate", "2016")?.value == 12)
        #expect(run.verdict("rate", "2017")?.value == 90)
        #expect(run.diagnostics.items.isEmpty)
    }

    @Test func theWeakestFlagIsInherited() {
        let run = rate(parts: []) { sample in
            sample.observe("part", "2016", 1, flags: .final)
            sample.observe("whole", "2016", 2, flags: .provisional)
            sample.judge("flag", "function(flag) return met, nil, flag end", select: "rate")
        }.run()
        #expect(run.verdict("rate", "2016", rule: "shows")?.flags.text == "provisional")
        #expect(run.verdict("rate", "2016", rule: "flag")?.note.vi == "provisional")
    }

    @Test func oneIsComputedOfAnother() {
        var sample = rate()
        sample.indicator("double")
        sample.derive("double", "function(rate) return 2 * rate end", bindings: ["rate": .valueOf("rate")])
        sample.judge("doubled", DerivedRunTests.shows, select: "double")
        #expect(sample.run().verdict("double", "2017")?.value == 180)
    }

    @Test func itMayCountOnFromItsOwnPeriodBefore() {
        var sample = SamplePlan()
        sample.indicator("flow")
        sample.indicator("stock")
        for (year, value) in [("2014", 1.0), ("2015", 2), ("2016", 4), ("2017", 8), ("2018", 16)] {
            sample.observe("flow", year, value)
        }
        sample.derive(
            "stock",
            "function(flow, before) return flow + (before or 0) end",
            optional: ["before"],
            bindings: ["flow": .valueOf("flow"), "before": .valueOf(lag: .periods(1))]
        )
        sample.judge("shows", DerivedRunTests.shows, select: "stock")
        let run = sample.run()
        #expect(["2016", "2017", "2018"].map { run.verdict("stock", $0)?.value } == [7, 15, 31])
    }

    @Test func whatDependsOnItselfIsAnError() {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.derive("a", "function(self) return self end", bindings: ["self": .valueOf()])
        sample.judge("shows", DerivedRunTests.shows)
        let run = sample.run()
        #expect(run.outcome("a", "2016") == "error unreadable:value")
        #expect(run.diagnostics.items.map(\.code) == [.derivedCycle])
    }

    @Test func unitsAreComputedFromTheUnitsBelow() {
        var sample = SamplePlan()
        sample.units = [
            SamplePlan.unit("58", level: "province"),
            SamplePlan.unit("d1", level: "district", parent: "58"),
            SamplePlan.unit("d2", level: "district", to: "2016-12-31", parent: "58"),
            SamplePlan.unit("c1", level: "commune", parent: "d1"),
            SamplePlan.unit("c2", level: "commune", parent: "d1"),
            SamplePlan.unit("c3", level: "commune", parent: "d2"),
        ]
        sample.indicator("people")
        for (unit, value) in [("c1", 3.0), ("c2", 4), ("c3", 5)] { sample.observe("people", "2016", value, unit: unit) }
        sample.derive(
            "people",
            "function(parts) return sum(parts) end",
            units: .any([.level("province"), .level("district")]),
            bindings: ["parts": .many(.table, units: .children)]
        )
        sample.judge("shows", DerivedRunTests.shows, periods: ["2016"])
        let run = sample.run()
        #expect(run.verdicts.map { "\($0.unit) \($0.value ?? -1)" } == ["58 12.0", "d1 7.0", "d2 5.0"])
        #expect(run.diagnostics.items.isEmpty)
    }

    @Test func constantsChangeWithTime() {
        var sample = rate("function(part, scale) return part * scale end")
        sample.derived[0].assignment.settings["scale"] = .dated([
            DatedValue(from: SamplePlan.day("2017-01-01"), value: .integer(10))
        ])
        let run = sample.run()
        #expect(run.outcome("rate", "2016") == "no_data missing:value")
        #expect(run.verdict("rate", "2017")?.value == 450)
        #expect(Set(run.diagnostics.items.map(\.code)) == [.parameterNotInForce])
    }

    @Test func namesOfTheCellAreThere() {
        let run = rate(
            "function(indicator, unit, unit_level, year, period) return #indicator + #unit + #unit_level + year + #period end"
        ).run()
        #expect(run.verdict("rate", "2016")?.value == 2034)
    }

    @Test func aRowThatNeverEndsCostsItselfAlone() {
        let run = rate("function(part, whole) while part < 21 do end return part end").run()
        #expect(run.outcome("rate", "2016") == "error unreadable:value")
        #expect(run.verdict("rate", "2017")?.value == 45)
        #expect(run.diagnostics.items.map(\.code) == [.instructionLimit])
    }

    @Test func afterAHundredLimitsTheRestIsNotRun() {
        var sample = SamplePlan()
        sample.units += (0..<130).map { SamplePlan.unit("c\($0)", level: "commune") }
        sample.indicator("a")
        sample.periods = ["2016"]
        sample.derive("a", "function(year) while true do end end", units: .level("commune"))
        sample.judge("shows", DerivedRunTests.shows)
        let run = sample.run()
        #expect(run.verdicts.allSatisfy { $0.reason == "unreadable:value" })
        #expect(Set(run.diagnostics.items.map(\.code)) == [.instructionLimit, .assignmentStopped])
    }
}
