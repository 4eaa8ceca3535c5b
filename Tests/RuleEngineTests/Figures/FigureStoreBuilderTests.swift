import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct FigureStoreBuilderTests {
    /// What a figure of the indicator `a` reads as, and the codes of what was found.
    private func reading(
        _ sample: SamplePlan,
        unit: String = "58",
        period: String = "2016",
        knownOn: String? = nil
    ) -> (Reading, [String]) {
        let plan = sample.plan
        var diagnostics = DiagnosticList()
        let index = PeriodIndex(judged: plan.periods, others: plan.observations.periods)
        var figures = UnitFigures(
            FigureStoreBuilder.all(
                plan,
                periodIndex: index,
                knownOn: knownOn.map { SamplePlan.day($0) },
                &diagnostics
            )
        )
        figures.load(unit: plan.units.number(of: unit)!)
        let figure = figures.figure(0, index.number(of: sample.period(period))!)
        return (figure.reading, diagnostics.items.map(\.code.id))
    }

    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.units.append(SamplePlan.unit("59"))
        sample.indicator("a")
        return sample
    }

    @Test func eachUnitHasItsOwnFiguresInWhateverOrderTheyCome() {
        var sample = sample
        sample.observe("a", "2016", 2, unit: "59")
        sample.observe("a", "2016", 1, unit: "58")
        sample.observe("a", "2017", 4, unit: "59")
        #expect(reading(sample, unit: "58").0 == .number(1))
        #expect(reading(sample, unit: "59").0 == .number(2))
        #expect(reading(sample, unit: "59", period: "2017").0 == .number(4))
        #expect(reading(sample, unit: "58", period: "2017").0 == .missing)
    }

    @Test func zeroIsAFigureAndAnEmptyCellIsNone() {
        var sample = sample
        sample.observe("a", "2016", 0)
        sample.observe("a", "2017", nil)
        #expect(reading(sample).0 == .number(0))
        #expect(reading(sample, period: "2017").0 == .missing)
    }

    @Test func onlyTheActualSeriesCounts() {
        var sample = sample
        sample.observations.seriesNames.append("self")
        sample.observe("a", "2016", 9, series: 1)
        #expect(reading(sample).0 == .missing)
    }

    @Test func theRevisionRecordedLastAndKnownCounts() {
        var sample = sample
        sample.observe("a", "2016", 3, recordedOn: "2017-06-01")
        sample.observe("a", "2016", 1, recordedOn: "2017-01-01")
        #expect(reading(sample).0 == .number(3))
        #expect(reading(sample, knownOn: "2017-05-31").0 == .number(1))
        #expect(reading(sample, knownOn: "2016-12-31").0 == .missing)
        #expect(reading(sample).1.isEmpty)
    }

    @Test func aTieThatDiffersIsAConflictThatNamesTheRows() {
        var sample = sample
        sample.observe("a", "2016", 1)
        sample.observe("a", "2016", 2)
        #expect(reading(sample).0 == .conflict)
        #expect(reading(sample).1 == [DiagnosticCode.revisionsConflict.id])
    }

    @Test func aTieInFlagsAloneIsAConflict() {
        var sample = sample
        sample.observe("a", "2016", 1)
        sample.observe("a", "2016", 1, flags: .estimate)
        #expect(reading(sample).0 == .conflict)
    }

    @Test func anEarlierTieIsNoMatterOnceALaterRowCounts() {
        var sample = sample
        sample.observe("a", "2016", 1, recordedOn: "2017-01-01")
        sample.observe("a", "2016", 2, recordedOn: "2017-01-01")
        sample.observe("a", "2016", 3, recordedOn: "2017-02-01")
        #expect(reading(sample).0 == .number(3))
    }

    @Test func rowsThatSayTheSameCountOnce() {
        var sample = sample
        sample.observe("a", "2016", nil)
        sample.observe("a", "2016", nil)
        #expect(reading(sample).0 == .missing)
        #expect(reading(sample).1 == [DiagnosticCode.rowRepeated.id])
    }

    @Test func datedAndUndatedRowsCantBeUsed() {
        var sample = sample
        sample.observe("a", "2016", 1)
        sample.observe("a", "2016", 1, recordedOn: "2017-01-01")
        #expect(reading(sample).0 == .conflict)
        #expect(reading(sample).1 == [DiagnosticCode.revisionsMixed.id])
        #expect(reading(sample, knownOn: "2016-12-31").0 == .number(1))
    }
}
