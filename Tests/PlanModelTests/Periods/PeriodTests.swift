import Testing

@testable import PlanModel

struct PeriodTests {
    private static let shifted = PeriodCalendar(yearStarts: (12, 15))

    @Test(arguments: [
        ("2016", "2016-01-01", "2016-12-31", 2016), ("2016-Q2", "2016-04-01", "2016-06-30", 2016),
        ("2016-H1", "2016-01-01", "2016-06-30", 2016), ("2016-H2", "2016-07-01", "2016-12-31", 2016),
        ("2016-9M", "2016-01-01", "2016-09-30", 2016), ("2016-02", "2016-02-01", "2016-02-29", 2016),
        ("2015-02", "2015-02-01", "2015-02-28", 2015), ("2016-10..2017-03", "2016-10-01", "2017-03-31", 2017),
        ("2016..2020", "2016-01-01", "2020-12-31", 2020),
    ])
    func `a period has its days and its year`(text: String, first: String, last: String, year: Int) throws {
        let period = try #require(PeriodCalendar().period(text))
        #expect((period.firstDay.text, period.lastDay.text, period.year) == (first, last, year))
    }

    @Test(arguments: [
        ("2016", "2015-12-15", "2016-12-14"), ("2016-Q1", "2015-12-15", "2016-03-14"),
        ("2016-H2", "2016-06-15", "2016-12-14"), ("2016-01", "2015-12-15", "2016-01-14"),
        ("2016-03", "2016-02-15", "2016-03-14"), ("2016-9M", "2015-12-15", "2016-09-14"),
        ("2016..2017", "2015-12-15", "2017-12-14"),
    ])
    func `a shifted report year shifts its parts`(text: String, first: String, last: String) throws {
        let period = try #require(PeriodTests.shifted.period(text))
        #expect((period.text, period.firstDay.text, period.lastDay.text) == (text, first, last))
    }

    @Test(arguments: [
        ("2016", "2015"), ("2016-Q1", "2015-Q4"), ("2016-Q3", "2016-Q2"), ("2016-H1", "2015-H2"),
        ("2016-H2", "2016-H1"),
        ("2016-01", "2015-12"), ("2016-07", "2016-06"), ("2016-9M", "2015-9M"), ("2016-6M", "2015-6M"),
        ("2016-01..2016-09", "2015-01..2015-09"), ("2016-Q1..2016-Q3", "2015-Q1..2015-Q3"),
        ("2016..2020", "2015..2019"),
        ("2016-H2..2017-H1", "2015-H2..2016-H1"),
    ])
    func `the previous period is of the same kind`(text: String, previous: String) {
        for calendar in [PeriodCalendar(), PeriodTests.shifted] {
            let found = calendar.period(text)?.previous
            #expect(found?.text == previous)
            #expect(found == calendar.period(previous))
        }
    }

    @Test func `nothing is before a named period or before the year 1000`() {
        let day = DayNumber(year: 2016, month: 1, day: 5)!
        let calendar = PeriodCalendar(named: [("Đợt 1", day, day)])
        #expect(calendar.period("Đợt 1")?.previous == nil)
        for text in ["1000", "1000-Q1", "1000-01", "1000-9M", "1000..1005"] {
            #expect(calendar.period(text) != nil)
            #expect(calendar.period(text)?.previous == nil, "\(text)")
        }
    }

    @Test(arguments: ["2016", "2016-H2", "2016-Q3", "2016-05"])
    func `steps of one kind follow each other without a gap`(text: String) throws {
        for yearStarts in [(1, 1), (12, 15), (7, 1), (7, 2), (7, 3), (10, 1), (12, 31), (1, 31), (3, 30)] {
            var period = try #require(PeriodCalendar(yearStarts: yearStarts).period(text))
            for _ in 0..<60 {
                let previous = try #require(period.previous)
                #expect(previous.lastDay.advanced(by: 1) == period.firstDay, "\(period.text) from \(yearStarts)")
                #expect(previous.firstDay <= previous.lastDay)
                #expect(previous.precedes(period) && !period.precedes(previous))
                #expect(previous.year == period.year || previous.year == period.year - 1)
                period = previous
            }
        }
    }

    @Test func `a year is named for the calendar year that holds most of its days`() {
        for month in 1...12 {
            for day in 1...DayNumber.count(inMonth: month, of: 2015) {
                let calendar = PeriodCalendar(yearStarts: (month, day))
                for year in 2014...2017 {
                    let period = calendar.period(String(year))!
                    let days = (period.firstDay.rawValue...period.lastDay.rawValue).filter {
                        DayNumber(rawValue: $0).year == year
                    }
                    #expect(days.count * 2 >= Int(period.lastDay.rawValue - period.firstDay.rawValue) + 1)
                }
            }
        }
    }

    @Test func `a period contains its first and last day and no others`() {
        let period = PeriodCalendar().period("2016-Q2")!
        #expect(period.contains(period.firstDay) && period.contains(period.lastDay))
        #expect(!period.contains(period.firstDay.advanced(by: -1)) && !period.contains(period.lastDay.advanced(by: 1)))
    }

    @Test func `two are the same where texts and days are`() {
        let calendar = PeriodCalendar()
        #expect(calendar.period("Quý II/2016") == calendar.period("2016-Q2"))
        #expect(calendar.period("2016-6M") != calendar.period("2016-H1"))
        #expect(calendar.period("2016") != PeriodTests.shifted.period("2016"))
        #expect(Set(["2016", "Năm 2016"].map { calendar.period($0)! }).count == 1)
    }

    @Test func `the order is that of the calendar, not of the texts`() {
        let texts = ["2015-12", "2016-01", "2016-Q1", "2016-6M", "2016-H1", "2016", "2016..2020", "2016-02"]
        let periods = texts.reversed().map { PeriodCalendar().period($0)! }
        #expect(periods.sorted { $0.precedes($1) }.map(\.text) == texts)
    }
}
