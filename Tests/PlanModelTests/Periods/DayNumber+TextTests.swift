import Testing

@testable import PlanModel

struct DayNumberTextTests {
    @Test(arguments: ["2016-06-30", "30/6/2016", "30/06/2016", "30-6-2016", "30.6.2016", "  30/6/2016\t"])
    func `dates are read in the fixed ways`(text: String) {
        #expect(DayNumber(text: text)?.text == "2016-06-30")
    }

    @Test(arguments: [
        "", " ", "31/02/2016", "2016-02-30", "30/6", "30/6/16", "2016", "6/2016", "2016/06/30", "2016-6-30",
        "30/6-2016",
        "30/6/2016 ", "1/2/3/2016", "30 /6/2016", "ngày 30/6/2016", "30/6/20166", "٣٠/٦/٢٠١٦", "/6/2016", "30//2016",
        "12/31/2016", "0/1/2016", "-30/6/2016",
    ])
    func `all else is no date`(text: String) {
        #expect(DayNumber(text: text.replacing("2016 ", with: "2016\u{A0}")) == nil)
    }

    @Test func `a date is printed in the way of the language`() {
        let day = DayNumber(year: 2016, month: 6, day: 5)!
        #expect(day.text == "2016-06-05")
        #expect(day.printed(vietnamese: true) == "5/6/2016")
        #expect(day.printed(vietnamese: false) == "2016-06-05")
        #expect(DayNumber(year: 7, month: 1, day: 2)?.text == "0007-01-02")
    }

    @Test func `printed dates read back`() {
        for number in stride(from: Int32(-700_000), through: 2_900_000, by: 997) {
            let day = DayNumber(rawValue: number)
            #expect(DayNumber(text: day.text) == day)
            if day.year >= 1000 { #expect(DayNumber(text: day.printed(vietnamese: true)) == day) }
        }
    }
}
