import PlanModel
import Testing

@testable import RuleEngine

/// Figures across a change of units: nothing, unless the indicator says that they add up.
@Suite struct FigureAccessTests {
    private static let rule = """
        function(previous, history, target)
          local years = {}
          for year, value in pairs(history) do years[#years + 1] = year .. "=" .. value end
          return met, previous, table.concat(years, " ") .. " " .. (target or "-")
        end
        """

    private func sample(_ carry: Carry?, _ units: [AdminUnit], _ figures: [(String, String, Double)]) -> SamplePlan {
        var sample = SamplePlan()
        sample.units += units
        sample.indicator("a", carry: carry)
        for (unit, year, value) in figures { sample.observe("a", year, value, unit: unit) }
        sample.target("a", "2017", 5, .increaseBy)
        sample.judge("reads", FigureAccessTests.rule, optional: ["previous", "target"], periods: ["2017"])
        return sample
    }

    private let merged = [
        SamplePlan.unit("c1", to: "2016-12-31", successors: ["new"]),
        SamplePlan.unit("c2", to: "2016-12-31", successors: ["new"]),
        SamplePlan.unit("new", from: "2017-01-01"),
    ]
    private let figures = [
        ("c1", "2015", 1.0), ("c1", "2016", 2), ("c2", "2016", 3), ("new", "2017", 7), ("new", "2016", 99),
    ]

    @Test func predecessorsAddUp() {
        let verdict = sample(.sum, merged, figures).run().verdict("a", "2017", unit: "new")
        #expect(verdict?.score == 5)
        #expect(verdict?.note.vi == "2016=5.0 2017=7.0 10.0")
    }

    @Test func withoutCarryNothingIsCarried() {
        let verdict = sample(nil, merged, figures).run().verdict("a", "2017", unit: "new")
        #expect(verdict?.score == nil)
        #expect(verdict?.note.vi == "2017=7.0 -")
    }

    @Test func aUnitThatTookInAnotherAddsItsOwnFigures() {
        let units = [SamplePlan.unit("c1", to: "2016-12-31", successors: ["c2"]), SamplePlan.unit("c2")]
        let verdict = sample(.sum, units, [("c1", "2016", 2), ("c2", "2016", 3), ("c2", "2017", 7)]).run()
            .verdict("a", "2017", unit: "c2")
        #expect(verdict?.score == 5)
    }

    @Test func whatWasDividedCantBeToldApart() {
        let units = [
            SamplePlan.unit("c1", to: "2016-12-31", successors: ["n1", "n2"]),
            SamplePlan.unit("n1", from: "2017-01-01"), SamplePlan.unit("n2", from: "2017-01-01"),
        ]
        let run = sample(.sum, units, [("c1", "2016", 2), ("n1", "2017", 1), ("n2", "2017", 1)]).run()
        #expect(run.verdict("a", "2017", unit: "n1")?.score == nil)
    }

    @Test func sumsGoThroughSeveralChanges() {
        let units = [
            SamplePlan.unit("c1", to: "2015-12-31", successors: ["c3"]),
            SamplePlan.unit("c2", to: "2015-12-31", successors: ["c3"]),
            SamplePlan.unit("c3", from: "2016-01-01", to: "2016-12-31", successors: ["new"]),
            SamplePlan.unit("c4", to: "2016-12-31", successors: ["new"]),
            SamplePlan.unit("new", from: "2017-01-01"),
        ]
        let figures = [
            ("c1", "2015", 1.0), ("c2", "2015", 2), ("c4", "2015", 4), ("c3", "2016", 5), ("c4", "2016", 6),
            ("new", "2017", 20),
        ]
        let verdict = sample(.sum, units, figures).run().verdict("a", "2017", unit: "new")
        #expect(verdict?.note.vi == "2015=7.0 2016=11.0 2017=20.0 16.0")
    }

    @Test func aRenameChangesNothing() {
        let units = [
            SamplePlan.unit("c1", level: "xa", to: "2016-12-31"),
            SamplePlan.unit("c1", level: "thi_tran", from: "2017-01-01"),
        ]
        let verdict = sample(nil, units, [("c1", "2016", 2), ("c1", "2017", 7)]).run().verdict("a", "2017", unit: "c1")
        #expect(verdict?.score == 2)
    }

    @Test func theWeakestFlagOfThePartsIsInherited() {
        var sample = sample(.sum, merged, [("c1", "2016", 2), ("new", "2017", 7)])
        sample.observe("a", "2016", 3, unit: "c2", flags: .provisional)
        #expect(sample.run().verdict("a", "2017", unit: "new")?.flags.text == "provisional")
    }
}
