import PlanModel
import Testing

@Suite struct PeriodRelatedTests {
    private func back(_ text: String, _ lag: Lag, yearStarts: (month: Int, day: Int)? = nil) -> String? {
        PeriodCalendar(yearStarts: yearStarts).period(text)?.back(lag)?.text
    }

    @Test(arguments: [
        ("2016", Lag.periods(1), "2015"), ("2016", .periods(3), "2013"), ("2016-Q1", .periods(1), "2015-Q4"),
        ("2016-Q1", .periods(0), "2016-Q1"), ("2016-Q1", .years(1), "2015-Q1"), ("2016-02", .years(2), "2014-02"),
        ("2016-9M", .years(1), "2015-9M"), ("2016-9M", .periods(2), "2014-9M"), ("2016-H2", .periods(1), "2016-H1"),
        ("2016..2020", .years(5), "2011..2015"),
    ])
    func aLagIsCountedInPeriodsOrInYears(text: String, lag: Lag, expected: String) {
        #expect(back(text, lag) == expected)
    }

    @Test func nothingComesBeforeTheYear1000OrANamedPeriod() {
        #expect(back("1000", .periods(1)) == nil)
        #expect(back("1001", .years(2)) == nil)
        #expect(back("2016", .years(100_000)) == nil)
        let calendar = PeriodCalendar(named: [("tết", DayNumber(text: "2016-02-01")!, DayNumber(text: "2016-02-10")!)])
        #expect(calendar.period("tết")?.back(.years(1)) == nil)
        #expect(calendar.period("tết")?.parts(.months) == [])
    }

    @Test(arguments: [
        ("2016", SubPeriods.quarters, ["2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4"]),
        ("2016", .halves, ["2016-H1", "2016-H2"]), ("2016-H2", .quarters, ["2016-Q3", "2016-Q4"]),
        ("2016-9M", .quarters, ["2016-Q1", "2016-Q2", "2016-Q3"]), ("2016-9M", .halves, []),
        ("2016-Q2", .months, ["2016-04", "2016-05", "2016-06"]), ("2016-Q2", .halves, []),
        ("2016..2017", .halves, ["2016-H1", "2016-H2", "2017-H1", "2017-H2"]),
    ])
    func aPeriodIsMadeOfWholeShorterOnes(text: String, kind: SubPeriods, expected: [String]) {
        #expect(PeriodCalendar().period(text)?.parts(kind).map(\.text) == expected)
    }

    @Test(arguments: [
        ("2016", "2010", true), ("2016-Q1", "2015-Q4", true), ("2016-Q1", "2016-H1", false), ("2016", "2016-Q1", false),
        ("2016-9M", "2012-9M", true), ("2016-9M", "2016-6M", false), ("2016-9M", "2016-06", false),
        ("2016..2020", "2011..2015", true), ("2016..2020", "2012..2015", false), ("2011..2015", "2016..2020", true),
    ])
    func figuresOfOneKindOfPeriodStandInOneSeries(a: String, b: String, isSame: Bool) throws {
        let calendar = PeriodCalendar()
        let (a, b) = (try #require(calendar.period(a)), try #require(calendar.period(b)))
        #expect(a.isSameKind(as: b) == isSame && b.isSameKind(as: a) == isSame)
    }

    @Test func aNamedPeriodIsOfOneKindWithItselfAlone() throws {
        let days = (DayNumber(text: "2016-02-01")!, DayNumber(text: "2016-02-10")!)
        let calendar = PeriodCalendar(named: [("tết", days.0, days.1), ("hè", days.0, days.1)])
        let (a, b) = (try #require(calendar.period("tết")), try #require(calendar.period("hè")))
        #expect(a.isSameKind(as: a) && !a.isSameKind(as: b))
    }

    @Test func partsOfAShiftedYearLieInIt() {
        let year = PeriodCalendar(yearStarts: (12, 15)).period("2016")!
        let quarters = year.parts(.quarters)
        #expect(quarters.first?.firstDay == year.firstDay)
        #expect(quarters.last?.lastDay == year.lastDay)
        #expect(back("2016-Q1", .periods(1), yearStarts: (12, 15)) == "2015-Q4")
    }
}
