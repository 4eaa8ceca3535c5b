import Testing

@testable import PlanModel

@Suite struct WordCursorPeriodNumbersTests {
    @Test(arguments: [
        ("Quý II", 2), ("Q4", 4), ("QIII", 3), ("quý 1", 1), ("quarter 2", 2), ("quarter iv", 4), ("tháng 2", nil),
        ("quý", nil),
    ])
    func aQuarterHasItsNumber(_ text: String, _ number: Int?) throws {
        var words = try #require(WordCursor(text))
        let taken = words.takeQuarterHead()
        #expect(taken == number)
    }

    @Test(arguments: [
        ("Tháng 12", 12), ("T6", 6), ("tháng vi", 6), ("September", 9), ("sept", 9), ("may", 5), ("quý 1", nil),
    ])
    func aMonthHasItsNumberOrItsName(_ text: String, _ number: Int?) throws {
        var words = try #require(WordCursor(text))
        let taken = words.takeMonthHead()
        #expect(taken == number)
    }

    @Test func everyMonthHasAWholeAndAShortName() {
        #expect(Set(monthNames.values) == Set(1...12))
        for month in 1...12 { #expect(monthNames.filter { $0.value == month }.count >= (month == 5 ? 1 : 2)) }
    }

    @Test(arguments: ["/2016", "năm 2016", "- 2016", "of 2016", ", năm 2016", "2016"])
    func theYearMayBeLedUpTo(_ text: String) throws {
        var words = try #require(WordCursor(text))
        let year = words.takeYearAfter()
        #expect(year == 2016)
    }

    @Test(arguments: [
        ("-III/2016", "2016-Q1..2016-Q3"), (", II, III/2016", "2016-Q1..2016-Q3"), ("/2016", "2016-Q1"),
        ("và II năm 2016", "2016-Q1..2016-Q2"), (", III/2016", nil), ("-III", nil), ("-V/2016", nil),
    ])
    func furtherNumbersMakeASpanThatHasNoGaps(_ text: String, _ span: String?) throws {
        var words = try #require(WordCursor(text))
        let taken = words.takeFurther(.quarter, from: 1) { $0.takeOrdinal() }
        #expect(taken?.text == span)
    }

    @Test(arguments: [
        (PeriodJoint.range, 1, 3, true), (.range, 3, 1, false), (.list, 1, 2, true), (.list, 1, 3, false),
    ])
    func aListJoinsNeighboursOnlyARangeWhateverComesLater(
        _ joint: PeriodJoint,
        _ first: Int32,
        _ last: Int32,
        _ allows: Bool
    ) {
        #expect(joint.allows(from: first, to: last) == allows)
    }
}
