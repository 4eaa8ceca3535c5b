import PlanModel
import Testing

@testable import RuleEngine

/// How many decimals figures are printed with that other names of a rule give.
@Suite struct NameSupplyTests {
    /// What a rule sees of the decimals of its name `x`, bound or set so by the `use`: the number and its kind, a table as
    /// `key=decimals …`, or why there is no verdict.
    private func seen(
        of name: String = "x",
        _ binding: Binding? = nil,
        setting: ParameterSetting? = nil,
        decimals: ParameterSetting? = nil,
        unit: String = "58",
        with change: (inout SamplePlan) -> Void = { _ in }
    ) -> String {
        var sample = SamplePlan()
        sample.units = [
            SamplePlan.unit("58", level: "province", further: ["population": "600,25"]),
            SamplePlan.unit("c1", level: "commune", parent: "58"),
            SamplePlan.unit("c2", level: "commune", parent: "58"),
        ]
        sample.indicator("a", further: ["limit": "90,5", "word": "cao"])
        for id in ["s.1", "s.2", "computed"] { sample.indicator(id) }
        sample.observations.seriesNames = ["actual", "appraised"]
        sample.observe("a", "2016", 7.125, decimals: 3)
        sample.observe("a", "2017", 8, decimals: 1)
        sample.observe("a", "2017", 70, series: 1, decimals: 4)
        sample.observe("a", "2017", 1, unit: "c1", decimals: 0)
        sample.observe("a", "2017", 2, unit: "c2", decimals: 2)
        sample.observe("s.1", "2017", 10, decimals: 2)
        sample.observe("s.2", "2017", 20, decimals: 0)
        sample.target("a", "2017", 9)
        change(&sample)
        var settings = setting.map { [name: $0] } ?? [:]
        settings["d"] = decimals
        sample.judge(
            "sees",
            """
            function(d)
              if type(d) ~= "table" then return met, nil, math.type(d) .. ":" .. tostring(d) end
              local parts = {}
              for key, value in pairs(d) do parts[#parts + 1] = key .. "=" .. tostring(value) end
              return met, nil, table.concat(parts, " ")
            end
            """,
            select: "a",
            settings: settings,
            bindings: binding.map { [name: $0] } ?? [:],
            inputs: name == "x" ? ["x", "d"] : ["d"],
            ownBindings: ["d": Binding(source: .decimals(of: name), location: SamplePlan.nowhere)]
        )
        let verdict = sample.run().verdict("a", "2017", unit: unit)
        return verdict.map { $0.reason.isEmpty ? $0.note.vi : $0.reason } ?? "no row"
    }

    @Test(arguments: [
        (Binding.valueOf("s.1"), "integer:2"), (.valueOf(), "integer:1"), (.valueOf(lag: .periods(1)), "integer:3"),
        (.valueOf(unit: .id("c2")), "integer:2"), (.valueOf(series: ["appraised", "actual"]), "integer:4"),
        (.valueOf("none"), "missing:d"), (.valueOf(lag: .periods(2)), "missing:d"),
        (.column("limit"), "integer:1"), (.column("word"), "missing:d"), (.unitColumn("population"), "integer:2"),
        (.targetOf(), "missing:d"),
    ])
    func ofOneFigureItIsTheNumberInItsCell(binding: Binding, expected: String) { #expect(seen(binding) == expected) }

    @Test(arguments: [
        (Binding.many(.table, "s.*"), "1=2 2=0"), (.many(.table, units: .children), "c1=0 c2=2"),
        (.many(.table, "s.*", lag: .periods(1)), "missing:d"), (.many(.sum, "s.*"), "missing:d"),
        (.many(.mean, "s.*"), "missing:d"), (.many(.count, "s.*"), "missing:d"), (.many(.max, "s.*"), "missing:d"),
    ])
    func ofManyItIsATableByTheSameKeys(binding: Binding, expected: String) { #expect(seen(binding) == expected) }

    @Test func whatIsLeftOutOfATableIsLeftOutOfItsDecimals() {
        func seen(_ binding: Binding) -> String { self.seen(binding) { $0.observe("s.1", "2016", 3, decimals: 2) } }
        #expect(seen(.many(.table, "s.*", lag: .periods(1), skipsMissing: true)) == "1=2")
        #expect(seen(.many(.table, "s.*", lag: .periods(1))) == "missing:d")
    }

    @Test func whatIsComputedIsNotPrinted() {
        func seen(_ binding: Binding) -> String {
            self.seen(binding) { $0.derive("computed", "function(x) return x end", bindings: ["x": .valueOf("s.1")]) }
        }
        #expect(seen(.valueOf("computed")) == "missing:d")
        #expect(seen(.valueOf("s.1")) == "integer:2")
    }

    @Test func ofACellThatCantBeUsedThereIsNoNumber() {
        func seen(_ flags: FlagSet) -> String {
            self.seen(.valueOf("s.2", lag: .periods(1))) { $0.observe("s.2", "2016", nil, flags: flags) }
        }
        #expect(seen(.unreadable) == "unreadable:d")
        #expect(seen(.withheld) == "withheld")
    }

    @Test func ofTheRowsOwnFiguresItNeedsNoBinding() {
        #expect(seen(of: "value") == "integer:1")
        #expect(seen(of: "value", unit: "c2") == "integer:2")
        #expect(seen(of: "previous") == "integer:3")
        #expect(seen(of: "value", .valueOf("s.1")) == "integer:2")
    }

    @Test(
        arguments: [
            (.number(2.5), "integer:1"), (.integer(7), "integer:0"), (.number(7), "integer:0"),
            (["a": 1.25, "b": 3], "a=2 b=0"), (.text("cao"), "missing:d"), (["a": "x"], "missing:d"),
        ] as [(ParameterValue, String)]
    )
    func ofAConstantItIsThatOfItsShortestText(value: ParameterValue, expected: String) {
        #expect(seen(setting: .constant(value)) == expected)
    }

    @Test func aConstantThatChangesWithTimeHasTheDecimalsOfItsTime() {
        let values = [("2016-01-01", 0.5), ("2017-01-01", 0.125)].map { day, value in
            DatedValue(from: SamplePlan.day(day), value: .number(value))
        }
        #expect(seen(setting: .dated(values)) == "integer:3")
    }

    @Test func aUseMaySayHowManyThereAre() {
        #expect(seen(.valueOf("s.1"), decimals: .constant(.integer(4))) == "integer:4")
    }
}
