import Testing

@testable import PlanModel

struct DeadlineTests {
    @Test func `a declared period is a deadline, its last day`() {
        let day = DayNumber(text: "2016-03-10")!
        let calendar = PeriodCalendar(named: [("Đợt 1: kiểm tra", DayNumber(rawValue: 0), day)])
        #expect(Deadline.read("đợt 1: kiểm tra", calendar: calendar) == .day(day))
    }

    @Test(arguments: [
        ("Quý II/2016", "2016-06-14"), ("Năm 2016", "2016-12-14"), ("trước năm 2017", "2016-12-14"),
        ("30/6/2016", "2016-06-30"),
    ])
    func `words for a period mean the plan's own, dates stay dates`(text: String, day: String) {
        let calendar = PeriodCalendar(yearStarts: (12, 15))
        #expect(Deadline.read(text, calendar: calendar) == .day(DayNumber(text: day)!))
    }
}
