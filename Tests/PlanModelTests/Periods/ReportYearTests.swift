import Testing

@testable import PlanModel

struct ReportYearTests {
    @Test(arguments: [(1, 1), (12, 15), (7, 3), (12, 31), (1, 29), (2, 28)])
    func `every day lies in the month that holds it`(month: Int, day: Int) {
        let reportYear = ReportYear(month: UInt8(month), day: UInt8(day))
        for number in stride(from: Int32(10_000), to: 20_000, by: 1) {
            let day = DayNumber(rawValue: number)
            let holder = reportYear.month(holding: day)
            #expect(reportYear.firstDay(ofMonth: holder) <= day && day <= reportYear.lastDay(ofMonth: holder))
        }
    }

    @Test func `a month without the day starts on its last`() {
        let reportYear = ReportYear(month: 1, day: 31)
        #expect(reportYear.firstDay(ofMonth: 2016 * 12 + 1).text == "2016-02-29")
        #expect(reportYear.lastDay(ofMonth: 2016 * 12 + 1).text == "2016-03-30")
    }
}
