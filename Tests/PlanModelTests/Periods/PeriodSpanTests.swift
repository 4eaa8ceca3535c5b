import Testing

@testable import PlanModel

struct PeriodSpanTests {
    @Test(arguments: [(PeriodStep.year, 1), (.half, 2), (.quarter, 4), (.month, 12)])
    func `a year has so many steps and no more`(step: PeriodStep, count: Int) {
        #expect((1...count).allSatisfy { PeriodSpan.one(step, $0, of: 2016)?.year == 2016 })
        #expect(PeriodSpan.one(step, 0, of: 2016) == nil)
        #expect(PeriodSpan.one(step, count + 1, of: 2016) == nil)
        #expect(PeriodSpan.one(step, 1, of: 999) == nil)
        #expect(PeriodSpan.one(step, 1, of: 10000) == nil)
    }

    @Test func `first months are one to eleven; twelve are the year`() {
        #expect((1...11).allSatisfy { PeriodSpan.firstMonths($0, of: 2016)?.text == "2016-\($0)M" })
        #expect(PeriodSpan.firstMonths(12, of: 2016) == PeriodSpan.one(.year, of: 2016))
        #expect(PeriodSpan.firstMonths(0, of: 2016) == nil)
        #expect(PeriodSpan.firstMonths(13, of: 2016) == nil)
        #expect(PeriodSpan.firstMonths(1, of: 2016)?.isOne == false)
    }

    @Test func `a span joins two single steps of one kind, in order`() {
        let june = PeriodSpan.one(.month, 6, of: 2016)!
        let august = PeriodSpan.one(.month, 8, of: 2016)!
        let both = june.upTo(august)!
        #expect(both.text == "2016-06..2016-08")
        #expect(june.upTo(june) == june)
        #expect(august.upTo(june) == nil)
        #expect(june.upTo(PeriodSpan.one(.quarter, 4, of: 2016)!) == nil)
        #expect(both.upTo(august) == nil)
        #expect(june.upTo(PeriodSpan.firstMonths(9, of: 2016)!) == nil)
    }

    @Test func `months are those that the steps hold`() {
        let quarter = PeriodSpan.one(.quarter, 2, of: 2016)!
        #expect((quarter.firstMonth, quarter.lastMonth) == (2016 * 12 + 3, 2016 * 12 + 5))
        let nine = PeriodSpan.firstMonths(9, of: 2016)!
        #expect((nine.firstMonth, nine.lastMonth) == (2016 * 12, 2016 * 12 + 8))
    }
}
