import PlanModel
import Testing

@testable import RuleEngine

/// A change of method is seen wherever figures from both sides of it are read, however they got there.
@Suite struct MethodBreaksTests {
    /// `a` of units 58 and c in two series, and `d`, computed from it; from 2017 on `a` of unit 58 is measured in a new way
    /// in one of the series.
    private func sample(series broken: UInt8 = 0) -> SamplePlan {
        var sample = SamplePlan()
        sample.units.append(SamplePlan.unit("c", parent: "58"))
        sample.observations.seriesNames = ["actual", "appraised"]
        for id in ["a", "b", "d"] { sample.indicator(id) }
        for year in ["2015", "2016", "2017", "2018"] {
            for series in [UInt8(0), 1] {
                let isBroken = year == "2017" && series == broken
                sample.observe("a", year, 5, flags: isBroken ? .methodBreak : [], series: series)
                sample.observe("a", year, 5, unit: "c", series: series)
            }
            sample.observe("b", year, 1)
        }
        return sample
    }

    private let before = Binding.valueOf("a", lag: .periods(1))

    private func flags(_ sample: SamplePlan, _ subject: String, _ period: String, unit: String = "58") -> String? {
        sample.run().verdict(subject, period, unit: unit)?.flags.text
    }

    @Test func rowsOfOtherIndicatorsSeeIt() {
        var sample = sample()
        sample.judge(
            "sees",
            "function(x, y) return met, x - y end",
            select: "b",
            bindings: ["x": .valueOf("a"), "y": before]
        )
        #expect(["2016", "2017", "2018"].map { flags(sample, "b", $0) } == ["", "break", ""])
    }

    @Test func rulesOfUnitsSeeIt() {
        var sample = sample()
        sample.judge(
            "sees",
            "function(x, y) return met, x - y end",
            .unit,
            units: .glob("*"),
            bindings: ["x": .valueOf("a"), "y": before]
        )
        #expect(flags(sample, "sees", "2017") == "break")
        #expect(flags(sample, "sees", "2017", unit: "c") == "")
    }

    @Test func whoReadsAFigureThatWasComputedAcrossItSeesIt() {
        var sample = sample()
        sample.derive("d", "function(x, y) return x - y end", bindings: ["x": .valueOf("a"), "y": before])
        sample.judge("sees", "function(value) return met end", select: "d")
        #expect(["2016", "2017", "2018"].map { flags(sample, "d", $0) } == ["", "break", ""])
    }

    @Test func computedFiguresFromBothSidesAreComparedAcrossIt() {
        var sample = sample()
        sample.derive("d", "function(x) return x end", bindings: ["x": .valueOf("a")])
        sample.judge("sees", "function(value, previous) return met end", select: "d")
        #expect(["2016", "2017", "2018"].map { flags(sample, "d", $0) } == ["", "break", ""])
    }

    @Test func aRankOfFiguresThatWereComputedAcrossItShowsIt() {
        var sample = sample()
        sample.derive(
            "d",
            "function(x, y) return x - y end",
            units: .glob("*"),
            bindings: ["x": .valueOf("a"), "y": before]
        )
        sample.judge(
            "sees",
            "function(value, peer_mean) return met end",
            select: "d",
            units: .glob("*"),
            peers: .glob("*")
        )
        #expect(["2016", "2017"].map { flags(sample, "d", $0, unit: "c") } == ["", "break"])
    }

    @Test func aRankAloneComparesNoPeriods() {
        var sample = sample()
        sample.judge(
            "sees",
            "function(value, peer_mean) return met end",
            select: "a",
            units: .glob("*"),
            peers: .glob("*")
        )
        #expect(flags(sample, "a", "2017") == "")
    }

    @Test(arguments: [(UInt8(0), ["break", ""]), (UInt8(1), ["", "break"])])
    func eachSeriesHasItsOwn(broken: UInt8, expected: [String]) {
        let found = ["actual", "appraised"].map { name -> String? in
            var sample = sample(series: broken)
            sample.judge(
                "sees",
                "function(x, y) return met end",
                select: "a",
                bindings: [
                    "x": .valueOf(series: [name]), "y": .valueOf(lag: .periods(1), series: [name]),
                ]
            )
            return flags(sample, "a", "2017")
        }
        #expect(found == expected)
    }

    @Test func figuresThatAddUpBringThatOfTheirParts() {
        var sample = SamplePlan()
        sample.units += [
            SamplePlan.unit("c1", to: "2016-12-31", successors: ["new"]), SamplePlan.unit("new", from: "2017-01-01"),
        ]
        sample.indicator("a", carry: .sum)
        sample.observe("a", "2015", 1, unit: "c1")
        sample.observe("a", "2016", 1, unit: "c1", flags: .methodBreak)
        sample.observe("a", "2017", 1, unit: "new")
        sample.judge("sees", "function(value, history) return met end", select: "a")
        #expect(flags(sample, "a", "2017", unit: "new") == "break")
    }

    @Test func aFigureThatIsNotThereComparesNothing() {
        var sample = sample()
        sample.judge(
            "sees",
            "function(x, y) return met end",
            optional: ["y"],
            select: "b",
            bindings: ["x": .valueOf("a"), "y": .valueOf("a", lag: .periods(9))]
        )
        #expect(flags(sample, "b", "2017") == "")
    }
}
