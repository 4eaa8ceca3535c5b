import PlanModel
import Testing

@testable import RuleEngine

@Suite struct PeriodIndexTests {
    private func index(_ judged: [String], _ others: [String] = []) -> PeriodIndex {
        let calendar = PeriodCalendar()
        return PeriodIndex(
            judged: judged.map { calendar.period($0)! },
            others: others.map { calendar.period($0)! }
        )
    }

    private func chain(_ index: PeriodIndex, _ period: String) -> [String] {
        let number = index.number(of: PeriodCalendar().period(period)!)!
        return index.chains[Int(number)].map { index.periods[Int($0)].text }
    }

    @Test func thePreviousPeriodIsTheOneBeforeByTheCalendar() {
        let index = index(["2018", "2016"], ["2017", "2017-Q4", "2018-Q1"])
        let previous = index.previous.map { $0 < 0 ? "-" : index.periods[Int($0)].text }
        #expect(index.periods.map(\.text) == ["2018", "2016", "2017", "2017-Q4", "2018-Q1"])
        #expect(previous == ["2017", "-", "2016", "-", "2017-Q4"])
    }

    @Test func aChainHoldsKnownPeriodsOfTheSameKindUpToTheJudgedOne() {
        let index = index(["2018"], ["2015", "2016", "2017-Q4", "2019"])
        #expect(chain(index, "2018") == ["2015", "2016", "2018"])
        #expect(chain(index, "2016").isEmpty)
    }

    @Test(arguments: [("2016", true), ("2016..2020", true), ("2016-9M", false), ("2016-Q2", false), ("2016-06", false)])
    func periodsShorterThanAYearAreKnownByTheirTexts(period: String, expected: Bool) {
        #expect(index([period]).isKeyedByYear == [expected])
    }
}
