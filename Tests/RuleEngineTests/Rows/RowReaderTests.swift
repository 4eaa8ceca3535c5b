import PlanModel
import Testing

@testable import RuleEngine

/// What decides a row before its rule is called, what flags it inherits, and what it shows.
@Suite struct RowReaderTests {
    private func sample(_ rule: String = "function(value, target) return met end") -> SamplePlan {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.judge("rule", rule)
        return sample
    }

    @Test func whatComesFirstDecides() {
        var sample = sample()
        sample.units[0].from = SamplePlan.day("2017-01-01")
        sample.units[0].to = SamplePlan.day("2017-12-31")
        for year in ["2016", "2017", "2018"] { sample.observe("a", year, nil, flags: [.unreadable, .notApplicable]) }
        let run = sample.run()
        #expect(run.outcome("a", "2016") == "not_applicable unit_not_begun")
        #expect(run.outcome("a", "2017") == "error unreadable:value")
        #expect(run.outcome("a", "2018") == "not_applicable unit_ended")
    }

    @Test func afterCellsComeTheFlagThenThePromiseThenWhatIsMissing() {
        var sample = sample()
        sample.observe("a", "2016", nil, flags: .notApplicable)
        sample.target("a", "2018", 5)
        let run = sample.run()
        #expect(run.outcome("a", "2016") == "not_applicable not_applicable")
        #expect(run.outcome("a", "2017") == "not_applicable no_target")
        #expect(run.outcome("a", "2018") == "no_data missing:value")
    }

    @Test func withheldFiguresAreNotGivenAway() {
        var sample = sample()
        sample.observe("a", "2016", 5, flags: .withheld)
        sample.target("a", "2016", 5)
        #expect(sample.run().verdict("a", "2016")?.line == "58 a 2016 rule no_data target=5.0 reason=withheld")
    }

    @Test func aTieIsAnErrorWhereItIsRead() {
        var sample = sample("function(value, previous) return met end")
        sample.observe("a", "2016", 1)
        sample.observe("a", "2016", 2)
        sample.observe("a", "2017", 1)
        let run = sample.run()
        #expect(run.outcome("a", "2016") == "error conflict:value")
        #expect(run.outcome("a", "2017") == "error conflict:previous")
        #expect(run.outcome("a", "2018") == "no_data missing:value")
    }

    @Test func aRelativeTargetWithoutAPreviousActualIsMissing() {
        var sample = sample("function(meets, value, target) return met end")
        sample.observe("a", "2016", 1)
        sample.target("a", "2016", 5, .increaseBy)
        #expect(sample.run().outcome("a", "2016") == "no_data missing:meets;missing:target")
    }

    @Test(arguments: [
        ("function(value, previous) return met end", "2017", "estimate"),
        ("function(value) return met end", "2017", "final"),
        ("function(history) return met end", "2018", "estimate"),
        ("function(target) return met end", "2017", "estimate"),
        ("function(target) return met end", "2016", ""),
        ("function(baseline) return met end", "2018", "provisional"),
        ("function(year) return met end", "2017", ""),
    ])
    func theWeakestFlagOfWhatWasReadIsInherited(rule: String, period: String, expected: String) {
        var sample = sample(rule)
        sample.baseline = "2015"
        sample.observe("a", "2015", 1, flags: .provisional)
        sample.observe("a", "2016", 1, flags: .estimate)
        sample.observe("a", "2017", 1, flags: .final)
        sample.target("a", "2016", 5)
        sample.target("a", "2017", 5, .increaseBy)
        #expect(sample.run().verdict("a", period)?.flags.text == expected)
    }

    @Test(arguments: [
        ("function(value) return met end", "2017", ""), ("function(value, previous) return met end", "2017", "break"),
        ("function(value, previous) return met end", "2018", ""),
        ("function(value, baseline) return met end", "2018", "break"),
        ("function(history) return met end", "2018", "break"), ("function(history) return met end", "2016", ""),
        ("function(value, previous) return met end", "2016", ""),
    ])
    func aBreakShowsWhereFiguresFromBothSidesAreRead(rule: String, period: String, expected: String) {
        var sample = sample(rule)
        sample.baseline = "2015"
        for year in ["2015", "2016", "2018"] { sample.observe("a", year, 1) }
        sample.observe("a", "2017", 1, flags: .methodBreak)
        #expect(sample.run().verdict("a", period)?.flags.text == expected)
    }

    @Test func aRelativeTargetComparesAcrossABreak() {
        var sample = sample("function(meets, value, target) return met end")
        sample.observe("a", "2016", 1)
        sample.observe("a", "2017", 1, flags: [.methodBreak, .final])
        sample.target("a", "2017", 5, .increaseBy)
        sample.target("a", "2018", 5, .increaseBy)
        let run = sample.run(asOf: "2017-06-30")
        #expect(run.verdict("a", "2017")?.flags.text == "final;break;open")
    }

    @Test func theFlagOfAnEmptyCellIsNotInherited() {
        var sample = sample("function(value, previous) return met end")
        sample.rules[0].optional = ["previous"]
        sample.observe("a", "2016", nil, flags: .estimate)
        sample.observe("a", "2017", 1)
        #expect(sample.run().verdict("a", "2017")?.line == "58 a 2017 rule met value=1.0")
    }

    @Test func aRowThatIsNotCalledComparesNothing() {
        var sample = sample("function(value, previous, baseline) return met end")
        sample.baseline = "2015"
        sample.observe("a", "2015", 1)
        sample.observe("a", "2016", 1, flags: [.methodBreak, .estimate])
        #expect(sample.run().verdict("a", "2017")?.line == "58 a 2017 rule no_data flags=estimate reason=missing:value")
    }

    @Test func aPeriodThatIsNotOverIsOpen() {
        let run = sample("function(value, open) return met end").run(asOf: "2017-12-30")
        #expect(run.verdicts.map { "\($0.period.text) \($0.flags.text)" } == ["2016 ", "2017 open"])
    }
}
