import Testing

@testable import PlanModel

@Suite struct WordCursorDatesTests {
    /// The date that is taken from the head of a text, and what is left of it.
    private func taken(_ text: String) -> (day: String?, isAtEnd: Bool)? {
        guard var words = WordCursor(text) else { return nil }
        let day = words.takeLastDate()?.text
        return (day, words.isAtEnd)
    }

    @Test(arguments: [
        ("2016-06-30", "2016-06-30"), ("30/6/2016", "2016-06-30"), ("30-6-2016", "2016-06-30"),
        ("30.6.2016", "2016-06-30"), ("ngày 30 tháng 6 năm 2016", "2016-06-30"), ("30 June 2016", "2016-06-30"),
        ("June 30th, 2016", "2016-06-30"), ("30 of June 2016", "2016-06-30"), ("29/2/2016", "2016-02-29"),
        ("01/01/2016 - 30/6/2016", "2016-06-30"), ("từ 01/01/2016 đến ngày 30/6/2016", "2016-06-30"),
    ])
    func aDateIsTakenOfTwoTheLast(_ text: String, _ day: String) throws {
        let found = try #require(taken(text))
        #expect(found.day == day && found.isAtEnd)
    }

    @Test(arguments: ["31/2/2016", "30/13/2016", "30/6", "30/6-2016", "tháng 6 năm 2016", "2016", "30/6/16"])
    func whatIsNoDateIsLeftWhereItStands(_ text: String) throws {
        var words = try #require(WordCursor(text))
        let day = words.takeLastDate()
        let period = words.takePeriod()
        #expect(day == nil)
        // Nothing was taken: what a period may be is still there.
        #expect((period != nil) == ["tháng 6 năm 2016", "2016"].contains(text))
    }

    @Test func ofTwoDatesInTheWrongOrderOnlyTheFirstIsTaken() throws {
        let found = try #require(taken("30/6/2016 - 01/01/2016"))
        #expect(found.day == "2016-06-30" && !found.isAtEnd)
    }

    @Test(arguments: [("20/12", 12, 20), ("20 tháng 12", 12, 20), ("December 20th", 12, 20), ("20-12", 12, 20)])
    func aDayOfTheYearNeedsNoYear(_ text: String, _ month: Int, _ day: Int) throws {
        var words = try #require(WordCursor(text))
        let taken = words.takeDayOfYear()
        #expect(taken?.month == month && taken?.day == day)
    }

    @Test(arguments: ["15", "15th"]) func aDayOfTheMonthIsANumber(_ text: String) throws {
        var words = try #require(WordCursor(text))
        let (day, isAtEnd) = (words.takeDayOfMonth(), words.isAtEnd)
        #expect(day == 15 && isAtEnd)
    }
}
