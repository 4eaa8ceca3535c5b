import Testing

@testable import PlanModel

struct PeriodCalendarTests {
    private static func day(_ text: String) -> DayNumber { DayNumber(text: text)! }

    @Test func `declared names are read without case and with blanks around`() throws {
        let calendar = PeriodCalendar(named: [("Đợt 1/2016", Self.day("2016-01-05"), Self.day("2016-02-07"))])
        let period = try #require(calendar.period("  đỢT 1/2016 "))
        #expect(period.text == "Đợt 1/2016")
        #expect((period.firstDay.text, period.lastDay.text, period.year) == ("2016-01-05", "2016-02-07", 2016))
        #expect(calendar.period("Dot 1/2016") == nil)
        #expect(calendar.period("Đợt 2/2016") == nil)
    }

    @Test func `a misspelt name has near ones`() {
        let calendar = PeriodCalendar(named: [("Đợt 1", Self.day("2016-01-05"), Self.day("2016-02-07"))])
        #expect(calendar.names(near: "dot 1") == ["Đợt 1"] && calendar.names(near: "2016-Q7").isEmpty)
    }

    @Test func `a decomposed name is the same name`() {
        let calendar = PeriodCalendar(named: [("Kỳ một", Self.day("2016-01-05"), Self.day("2016-02-07"))])
        #expect(calendar.period("Ky\u{300} m\u{323}o\u{302}t") == nil)
        #expect(calendar.period("Ky\u{300} mo\u{323}\u{302}t")?.text == "Kỳ một")
    }

    @Test func `a named period belongs to the report year of its last day`() {
        let name = [(name: "chốt", firstDay: Self.day("2016-12-01"), lastDay: Self.day("2016-12-20"))]
        #expect(PeriodCalendar(named: name).period("chốt")?.year == 2016)
        #expect(PeriodCalendar(yearStarts: (12, 15), named: name).period("chốt")?.year == 2017)
    }

    @Test func `a name never hides a period of the calendar, nor an earlier name`() {
        let calendar = PeriodCalendar(named: [
            ("2016", Self.day("2001-01-01"), Self.day("2001-01-02")),
            ("a", Self.day("2001-01-01"), Self.day("2001-01-02")),
            ("A", Self.day("2002-01-01"), Self.day("2002-01-02")),
            ("b", Self.day("2002-01-02"), Self.day("2002-01-01")),
        ])
        #expect(calendar.period("2016") == PeriodCalendar().period("2016"))
        #expect(calendar.period("A")?.year == 2001)
        #expect(calendar.period("b") == nil)
    }

    @Test func `years, quarters and months come in order`() {
        let calendar = PeriodCalendar()
        #expect(calendar.years(2016, 2018).map(\.text) == ["2016", "2017", "2018"])
        #expect(
            calendar.quarters(2016, 2017).map(\.text) == [
                "2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4", "2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4",
            ]
        )
        let months = calendar.months(2016, 2017)
        #expect(months.count == 24)
        #expect((months[0].text, months[23].text) == ("2016-01", "2017-12"))
    }

    @Test func `a reversed or unheard-of range of years is empty or cut, not endless`() {
        let calendar = PeriodCalendar()
        #expect(calendar.years(2018, 2016).isEmpty)
        #expect(calendar.years(.min, 1001).map(\.text) == ["1000", "1001"])
        #expect(calendar.quarters(9999, .max).count == 4)
        #expect(calendar.months(.max, .max).isEmpty)
    }

    @Test(arguments: [("12-15", 12, 15), ("01-01", 1, 1), ("07-31", 7, 31), ("02-28", 2, 28)])
    func `the start of the year is a month and a day`(text: String, month: Int, day: Int) throws {
        let start = try #require(PeriodCalendar.yearStart(text))
        #expect((start.month, start.day) == (month, day))
    }

    @Test(arguments: ["", "02-29", "02-30", "13-01", "12-32", "1-1", "12/15", "12-15 ", "2016-12-15", "15-12", "12-1x"])
    func `what is no day of every year is no start`(text: String) {
        #expect(PeriodCalendar.yearStart(text) == nil)
    }

    @Test func `calendars are the same where they read the same`() {
        #expect(PeriodCalendar() == PeriodCalendar(yearStarts: (1, 1)))
        #expect(PeriodCalendar() != PeriodCalendar(yearStarts: (12, 15)))
    }
}
