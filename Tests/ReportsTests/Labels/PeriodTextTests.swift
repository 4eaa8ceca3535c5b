import PlanModel
import Testing

@testable import Reports

@Suite struct PeriodTextTests {
    @Test(arguments: [
        ("2016", "2016", "2016"), ("2016-Q2", "Quý II/2016", "Q2 2016"),
        ("2016-H1", "6 tháng đầu năm 2016", "first half of 2016"),
        ("2016-9M", "9 tháng đầu năm 2016", "first 9 months of 2016"), ("2016-06", "Tháng 6/2016", "2016-06"),
        ("2016..2020", "2016–2020", "2016–2020"), ("2016-01..2016-09", "Tháng 1/2016–Tháng 9/2016", "2016-01–2016-09"),
    ])
    func periodsAreInTheWordsOfOfficials(_ text: String, _ vi: String, _ en: String) {
        let period = SampleRun.period(text)
        #expect(PeriodText.text(period, in: .vi) == vi)
        #expect(PeriodText.text(period, in: .en) == en)
    }

    @Test func aNamedPeriodKeepsItsName() throws {
        let calendar = PeriodCalendar(named: [
            (name: "nhiệm kỳ 2016-2021", firstDay: SampleRun.day("2016-05-01"), lastDay: SampleRun.day("2021-04-30"))
        ])
        let period = try #require(calendar.period("nhiệm kỳ 2016-2021"))
        #expect(PeriodText.text(period, in: .vi) == "nhiệm kỳ 2016-2021")
    }
}
