import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct OfficialTextTests {
    /// Decree 30/2020/NĐ-CP, annex I: days below 10 and the months 1 and 2 are written with a zero before them.
    @Test(arguments: [
        ("2016-02-05", "05/02/2016", "5 February 2016"), ("2016-06-30", "30/6/2016", "30 June 2016"),
        ("2016-12-01", "01/12/2016", "1 December 2016"), ("2017-01-31", "31/01/2017", "31 January 2017"),
    ])
    func datesAreWrittenAsInLetters(day: String, vi: String, en: String) throws {
        let day = try #require(DayNumber(text: day))
        #expect(OfficialText(language: .vi).date(day) == vi)
        #expect(OfficialText(language: .en).date(day) == en)
    }

    @Test func theDateLineNamesDayMonthAndYear() throws {
        let day = try #require(DayNumber(text: "2016-02-05"))
        #expect(OfficialText(language: .vi).dateLine(day) == "Ngày 05 tháng 02 năm 2016")
        #expect(OfficialText(language: .en).dateLine(day) == "5 February 2016")
    }

    @Test(arguments: [(1, "01", "1 task"), (9, "09", "9 tasks"), (10, "10", "10 tasks"), (0, "00", "0 tasks")])
    func countsAreWrittenAsInLetters(count: Int, vi: String, en: String) {
        #expect(OfficialText(language: .vi).count(count, one: "task", many: "tasks") == vi)
        #expect(OfficialText(language: .en).count(count, one: "task", many: "tasks") == en)
    }

    @Test func aListHasAWordBeforeItsLast() {
        #expect(OfficialText(language: .vi).list(["a", "b", "c"]) == "a, b và c")
        #expect(OfficialText(language: .en).list(["a", "b"]) == "a and b")
        #expect(OfficialText(language: .en).list(["a"]) == "a")
    }
}
