import Testing

@testable import PlanModel

struct RecurrenceTests {
    private static func recurrence(_ text: String) throws -> Recurrence {
        guard case .recurring(let recurrence) = Deadline.read(text, calendar: PeriodCalendar()) else {
            throw NotRecurring(text: text)
        }
        return recurrence
    }

    private struct NotRecurring: Error { let text: String }

    @Test(arguments: [
        ("20/12 hằng năm", "2016", "2016-12-20"), ("20/12 hằng năm", "2016-12", "2016-12-20"),
        ("20/12 hằng năm", "2016-Q4", "2016-12-20"), ("trước 20/12 hằng năm", "2016", "2016-12-19"),
        ("trước 01/01 hằng năm", "2016", "2015-12-31"), ("29/2 hằng năm", "2016", "2016-02-29"),
        ("29/2 hằng năm", "2015", "2015-02-28"), ("hằng năm", "2016", "2016-12-31"),
        ("hằng năm", "2016-Q4", "2016-12-31"),
        ("hằng quý", "2016-Q2", "2016-06-30"), ("hằng quý", "2016-06", "2016-06-30"),
        ("hằng tháng", "2016-02", "2016-02-29"),
        ("ngày 15 hằng tháng", "2016-06", "2016-06-15"), ("ngày 31 hằng tháng", "2016-04", "2016-04-30"),
        ("ngày 30 hằng tháng", "2015-02", "2015-02-28"), ("trước ngày 01 hằng tháng", "2016-06", "2016-05-31"),
        ("6 tháng một lần", "2016-H1", "2016-06-30"), ("6 tháng một lần", "2016-H2", "2016-12-31"),
        ("6 tháng một lần", "2016-9M", "2016-06-30"),
    ])
    func `a period names the one instance that falls in it`(text: String, period: String, day: String) throws {
        let period = try #require(PeriodCalendar().period(period))
        #expect(try Self.recurrence(text).day(in: period)?.text == day)
    }

    @Test(arguments: [
        ("hằng quý", "2016"), ("hằng quý", "2016-H1"), ("hằng quý", "2016-05"), ("hằng tháng", "2016-Q1"),
        ("ngày 15 hằng tháng", "2016"), ("20/12 hằng năm", "2016-Q1"), ("20/12 hằng năm", "2016..2017"),
        ("hằng năm", "2016-Q1"), ("hằng năm", "2016..2020"), ("6 tháng một lần", "2016"),
        ("6 tháng một lần", "2016-Q1"),
    ])
    func `none or several instances name none`(text: String, period: String) throws {
        let period = try #require(PeriodCalendar().period(period))
        #expect(try Self.recurrence(text).day(in: period) == nil)
    }

    @Test(arguments: [
        ("hằng quý", "2016-Q2", "2016-06-14"), ("hằng năm", "2016", "2016-12-14"),
        ("20/12 hằng năm", "2016", "2015-12-20"),
        ("ngày 10 hằng tháng", "2016-01", "2016-01-10"), ("ngày 20 hằng tháng", "2016-01", "2015-12-20"),
    ])
    func `instances lie in the period's own report year`(text: String, period: String, day: String) throws {
        let period = try #require(PeriodCalendar(yearStarts: (12, 15)).period(period))
        #expect(try Self.recurrence(text).day(in: period)?.text == day)
    }

    @Test func `a named period names an instance by its days`() throws {
        let calendar = PeriodCalendar(named: [
            ("đợt 1", DayNumber(text: "2016-05-01")!, DayNumber(text: "2016-07-31")!)
        ])
        #expect(try Self.recurrence("hằng quý").day(in: calendar.period("đợt 1")!)?.text == "2016-06-30")
    }

    @Test func `every month of a century has its instance, within it`() throws {
        let recurrence = try Self.recurrence("ngày 31 hằng tháng")
        for month in PeriodCalendar().months(1950, 2049) {
            #expect(recurrence.day(in: month) == month.lastDay)
        }
    }

    @Test(arguments: [
        ("hằng quý", "2016", "2016-Q1 2016-03-31, 2016-Q2 2016-06-30, 2016-Q3 2016-09-30, 2016-Q4 2016-12-31"),
        ("20/12 hằng năm", "2016..2017", "2016 2016-12-20, 2017 2017-12-20"),
        ("trước 01/01 hằng năm", "2016", "2016 2015-12-31"),
        ("ngày 31 hằng tháng", "2016-Q1", "2016-01 2016-01-31, 2016-02 2016-02-29, 2016-03 2016-03-31"),
        ("hằng năm", "2016-Q1", ""),
    ])
    func `every instance of a span is named by its period`(text: String, span: String, instances: String) throws {
        let span = try #require(PeriodCalendar().period(span))
        let found = try Self.recurrence(text).instances(in: span).map { "\($0.period.text) \($0.day.text)" }
        #expect(found.joined(separator: ", ") == instances)
    }

    @Test func `instances are those of the report year`() throws {
        let calendar = PeriodCalendar(yearStarts: (12, 15))
        guard case .recurring(let recurrence) = Deadline.read("hằng quý", calendar: calendar) else {
            throw NotRecurring(text: "hằng quý")
        }
        let year = try #require(calendar.period("2016"))
        let found = recurrence.instances(in: year)
        #expect(found.map(\.period.text) == ["2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4"])
        #expect(found.map(\.day.text) == ["2016-03-14", "2016-06-14", "2016-09-14", "2016-12-14"])
        // What names one instance finds it again.
        for instance in found { #expect(recurrence.day(in: instance.period) == instance.day) }
    }
}
