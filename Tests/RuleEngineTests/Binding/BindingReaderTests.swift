import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct BindingReaderTests {
    /// What a rule of the province's row sees of the name `x`: its kind and text, a table as `key=value …`, or why there
    /// is no verdict.
    private func seen(
        _ binding: Binding,
        unit: String = "58",
        _ period: String = "2017",
        with change: (inout SamplePlan) -> Void = { _ in }
    ) -> String {
        var sample = SamplePlan()
        sample.units = [
            SamplePlan.unit("58", level: "province", further: ["population": "600.000", "area": ""]),
            SamplePlan.unit("c1", level: "commune", parent: "58", further: ["population": "1,5"]),
            SamplePlan.unit("c2", level: "commune", parent: "58", further: ["population": "đông"]),
        ]
        sample.indicator("a", further: ["limit": "90", "word": "cao"])
        for id in ["s.1", "s.2", "s.3.x", "q"] { sample.indicator(id) }
        for (year, value) in [("2014", 1.0), ("2015", 2), ("2016", 4), ("2017", 8)] { sample.observe("a", year, value) }
        sample.observe("a", "2017", 0.1, unit: "c1")
        sample.observe("a", "2017", 0.2, unit: "c2")
        for (id, value) in [("s.1", 10.0), ("s.2", 20), ("s.3.x", 40)] { sample.observe(id, "2017", value) }
        sample.observations.seriesNames = ["actual", "self", "appraised"]
        sample.observe("a", "2017", 70, series: 1)
        sample.observe("a", "2017", 60, unit: "c1", series: 2)
        for (quarter, value) in [("2017-Q1", 1.0), ("2017-Q2", 2), ("2017-Q3", 3), ("2017-Q4", 4)] {
            sample.observe("q", quarter, value)
        }
        sample.target("a", "2017", 9)
        sample.target("s.1", "2017", 5, .increaseBy)
        change(&sample)
        sample.judge(
            "sees",
            """
            function(x)
              if type(x) ~= "table" then return met, nil, (math.type(x) or type(x)) .. ":" .. tostring(x) end
              local parts = {}
              for key, value in pairs(x) do parts[#parts + 1] = key .. "=" .. value end
              return met, nil, table.concat(parts, " ")
            end
            """,
            select: "a",
            bindings: ["x": binding]
        )
        let verdict = sample.run().verdict("a", period, unit: unit)
        return verdict.map { $0.reason.isEmpty ? $0.note.vi : $0.reason } ?? "no row"
    }

    @Test(arguments: [
        (Binding.valueOf("s.1"), "float:10.0"), (.valueOf(lag: .periods(2)), "float:2.0"),
        (.valueOf(lag: .years(3)), "float:1.0"), (.valueOf(lag: .years(4)), "missing:x"),
        (.valueOf(unit: .id("c1")), "float:0.1"), (.valueOf(unit: .parent), "missing:x"),
        (.valueOf("none"), "missing:x"), (.valueOf(series: ["self"]), "float:70.0"),
        (.valueOf(series: ["appraised"]), "missing:x"), (.valueOf(series: ["appraised", "self"]), "float:70.0"),
        (.valueOf(series: ["appraised", "actual"]), "float:8.0"), (.valueOf(series: ["unheard of"]), "missing:x"),
        (.targetOf(), "float:9.0"), (.targetOf("s.1"), "missing:x"), (.targetOf("s.2"), "missing:x"),
    ])
    func oneValueIsRead(binding: Binding, expected: String) { #expect(seen(binding) == expected) }

    @Test func aTargetIsResolvedBeforeItIsRead() {
        #expect(seen(.targetOf("s.1")) { $0.observe("s.1", "2016", 7) } == "float:12.0")
    }

    @Test func theUnitAboveIsReadByTheChild() {
        #expect(seen(.valueOf(unit: .parent), unit: "c1") == "float:8.0")
    }

    @Test(arguments: [
        (Binding.many(.table, "s.*"), "1=10.0 2=20.0"), (.many(.table, "s.**"), "1=10.0 2=20.0 3.x=40.0"),
        (.many(.sum, "s.*"), "float:30.0"), (.many(.mean, "s.**"), "float:23.333333333"),
        (.many(.min, "s.**"), "float:10.0"), (.many(.max, "s.**"), "float:40.0"),
        (.many(.count, "s.**"), "integer:3"), (.many(.table, units: .children), "c1=0.1 c2=0.2"),
        (.many(.sum, units: .children), "float:0.3"),
        (.many(.table, units: .selected(.glob("*"))), "58=8.0 c1=0.1 c2=0.2"),
        (.many(.table, "q", periods: .quarters), "2017-Q1=1.0 2017-Q2=2.0 2017-Q3=3.0 2017-Q4=4.0"),
        (.many(.sum, "q", periods: .quarters), "float:10.0"), (.many(.sum, "q", periods: .months), "missing:x"),
        (.many(.sum, "q", periods: .halves), "missing:x"), (.many(.table, "x.*"), "missing:x"),
        (.many(.count, "x.*"), "missing:x"), (.many(.sum, lag: .years(1), units: .children), "missing:x"),
        (.many(.table, series: ["self", "appraised"]), "this=70.0"),
    ])
    func manyValuesAreRead(binding: Binding, expected: String) { #expect(seen(binding) == expected) }

    @Test func aMissingMemberMakesTheWholeMissingUnlessItIsLeftOut() {
        func seen(_ binding: Binding) -> String { self.seen(binding) { $0.observe("s.1", "2016", 3) } }
        #expect(seen(.many(.sum, "s.*", lag: .periods(1))) == "missing:x")
        #expect(seen(.many(.count, "s.*", lag: .periods(1))) == "missing:x")
        #expect(seen(.many(.sum, "s.*", lag: .periods(1), skipsMissing: true)) == "float:3.0")
        #expect(seen(.many(.count, "s.*", lag: .periods(1), skipsMissing: true)) == "integer:1")
        #expect(seen(.many(.table, "s.*", lag: .periods(1), skipsMissing: true)) == "1=3.0")
        #expect(seen(.many(.count, "s.*", lag: .periods(2), skipsMissing: true)) == "integer:0")
        #expect(seen(.many(.sum, "s.*", lag: .periods(2), skipsMissing: true)) == "missing:x")
    }

    @Test func aTableOverTwoThingsAtOnceHasNoKeys() {
        #expect(seen(.many(.table, "s.*", units: .selected(.glob("58")))) == "missing:x")
        #expect(seen(.many(.sum, "s.*", units: .selected(.glob("58")))) == "float:30.0")
    }

    @Test func cellsThatCantBeUsedAreErrorsAloneAndMissingInSets() {
        func seen(_ binding: Binding) -> String {
            self.seen(binding, "2016") { $0.observe("s.1", "2016", nil, flags: .unreadable) }
        }
        #expect(seen(.valueOf("s.1")) == "unreadable:x")
        #expect(seen(.many(.sum, "s.1")) == "missing:x")
        #expect(seen(.many(.count, "s.1", skipsMissing: true)) == "integer:0")
    }

    @Test func aWithheldFigureIsWithheld() {
        let text = seen(.valueOf("s.1"), "2016") { $0.observe("s.1", "2016", nil, flags: .withheld) }
        #expect(text == "withheld")
    }

    @Test func unitsOfASetAreThoseOfThePeriodsLastDay() {
        func seen(_ period: String) -> String {
            self.seen(.many(.table, units: .children), period) { sample in
                sample.units[2].to = SamplePlan.day("2017-06-30")
                sample.observe("a", "2018", 5)
                sample.observe("a", "2018", 6, unit: "c1")
                sample.observe("a", "2016", 3, unit: "c1")
                sample.observe("a", "2016", 4, unit: "c2")
            }
        }
        #expect(["2016", "2017", "2018"].map(seen) == ["c1=3.0 c2=4.0", "c1=0.1", "c1=6.0"])
    }

    @Test func peersAreTheGroupOfTheAssignment() {
        #expect(seen(.many(.table, units: .peers), unit: "c1") == "c1=0.1 c2=0.2")
    }

    @Test(arguments: [
        (Binding.column("limit"), "float:90.0"), (.column("word"), "string:cao"), (.column("none"), "missing:x"),
        (.column("direction"), "string:up"), (.unitColumn("population"), "float:600000.0"),
        (.unitColumn("area"), "missing:x"), (.unitColumn("population", unit: .id("c1")), "float:1.5"),
        (.unitColumn("population", unit: .id("c2")), "string:đông"),
        (.unitColumn("population", unit: .parent), "missing:x"),
    ])
    func columnsGiveNumbersOrTexts(binding: Binding, expected: String) { #expect(seen(binding) == expected) }

    @Test func aLagStopsAtAChangeOfExtent() {
        let text = seen(.valueOf(lag: .periods(1)), unit: "c1") { sample in
            sample.observe("a", "2016", 5, unit: "c1")
            sample.units[1].from = SamplePlan.day("2017-01-01")
        }
        #expect(text == "missing:x")
    }

    @Test func flagsAreThoseOfAllThatWasRead() {
        var sample = SamplePlan()
        for id in ["a", "s.1", "s.2"] { sample.indicator(id) }
        sample.observe("a", "2016", 1, flags: .final)
        sample.observe("s.1", "2016", 1, flags: .final)
        sample.observe("s.2", "2016", 1, flags: .estimate)
        sample.judge(
            "sees",
            "function(value, x) return met, x end",
            select: "a",
            bindings: ["x": .many(.sum, "s.*")]
        )
        #expect(sample.run().verdict("a", "2016")?.flags.text == "estimate")
    }

    @Test func aLagAcrossAChangeOfMethodIsABreak() {
        var sample = SamplePlan()
        sample.indicator("a")
        for (year, flags) in [("2015", FlagSet()), ("2016", .methodBreak), ("2017", [])] {
            sample.observe("a", year, 1, flags: flags)
        }
        sample.judge("sees", "function(value, x) return met, x end", bindings: ["x": .valueOf(lag: .periods(2))])
        #expect(sample.run().verdict("a", "2017")?.flags.text == "break")
    }

    @Test func whatThereIsNoUnitForIsMissingNotNone() {
        var sample = SamplePlan()
        sample.indicator("s.1")
        sample.observe("s.1", "2016", 1)
        var binding = Binding.many(.count, "s.*", skipsMissing: true)
        binding.unit = .parent
        sample.judge(
            "counts",
            "function(x) return met, x end",
            bindings: ["x": binding]
        )
        #expect(sample.run().outcome("s.1", "2016") == "no_data missing:x")
    }

    @Test func aRuleMayBindAnInputItself() {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.indicator("b")
        sample.observe("a", "2016", 1)
        sample.observe("b", "2016", 7)
        sample.judge(
            "own",
            "function(staff) return met, staff end",
            select: "a",
            bindings: [:],
            ownBindings: ["staff": .valueOf("b")]
        )
        sample.use("own", as: "other", select: "a", bindings: ["staff": .valueOf("a")])
        sample.use("own", as: "set", select: "a", settings: ["staff": .constant(.integer(3))])
        let run = sample.run()
        #expect(["own", "other", "set"].map { run.verdict("a", "2016", rule: $0)?.score } == [7, 1, 3])
    }
}
