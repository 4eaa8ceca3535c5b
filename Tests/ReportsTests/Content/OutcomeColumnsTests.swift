import Testing

@testable import Reports

@Suite struct OutcomeColumnsTests {
    @Test func columnsThatCountNothingAreLeftOut() {
        var counts = OutcomeCounts()
        counts[.failed] = 1
        #expect(OutcomeColumns.shown(in: [counts]) == [.met, .near, .missed, .noData, .failed])
        #expect(OutcomeColumns.shown(in: []) == [.met, .near, .missed, .noData])
    }
}
