import Testing

@testable import PlanModel

struct DayNumberTests {
    /// Independent of the arithmetic under test: a calendar that only knows how long months are, walked day by day.
    private struct WalkedDay {
        var year: Int
        var month = 1
        var day = 1

        mutating func step() {
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            day += 1
            if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }

        private var isLeap: Bool { year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) }
    }

    @Test func `four centuries walked day by day agree in both directions`() {
        var walked = WalkedDay(year: 1799)
        var number = DayNumber(year: 1799, month: 1, day: 1)!.rawValue
        var disagreements = 0
        while walked.year < 2200 {
            let there = DayNumber(year: walked.year, month: walked.month, day: walked.day)
            let back = DayNumber(rawValue: number)
            if there?.rawValue != number || (back.year, back.month, back.day) != (walked.year, walked.month, walked.day)
            {
                disagreements += 1
            }
            walked.step()
            number += 1
        }
        #expect(disagreements == 0)
        #expect(number == DayNumber(year: 2200, month: 1, day: 1)!.rawValue)
    }

    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11016), (2016, 6, 30, 16982), (1, 1, 1, -719_162),
        (9999, 12, 31, 2_932_896),
    ])
    func `days count from 1970`(year: Int, month: Int, day: Int, number: Int32) {
        #expect(DayNumber(year: year, month: month, day: day)?.rawValue == number)
    }

    @Test(arguments: [
        (2016, 2, 31), (2015, 2, 29), (1900, 2, 29), (2016, 4, 31), (2016, 13, 1), (2016, 0, 1), (2016, 1, 0),
        (0, 1, 1),
        (10000, 1, 1), (2016, -1, 5), (.max, 1, 1), (2016, 1, .min),
    ])
    func `a day that does not exist is nil`(year: Int, month: Int, day: Int) {
        #expect(DayNumber(year: year, month: month, day: day) == nil)
    }

    @Test func `days past the end of counting stay at the end`() {
        let day = DayNumber(rawValue: 10)
        #expect(day.advanced(by: -11).rawValue == -1)
        #expect(day.advanced(by: .max).rawValue == .max)
        #expect(DayNumber(rawValue: -5).advanced(by: .min).rawValue == .min)
    }

    @Test func `days are ordered by time`() {
        #expect(DayNumber(rawValue: -1) < DayNumber(rawValue: 0))
        #expect(!(DayNumber(rawValue: 3) < DayNumber(rawValue: 3)))
    }
}
