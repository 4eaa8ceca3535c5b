import Testing

@testable import PlanModel

@Suite struct ObservationFactsTests {
    @Test func `Facts are those of the rows, and of no others`() {
        let block = ObservationBlock(capacity: 5)
        block[0] = Observation(unit: 99, indicator: 0, period: 90, series: 1, value: 1)
        block[1] = Observation(unit: 7, indicator: 0, period: 70, value: 1, recordedOn: 16_000)
        block[2] = Observation(unit: 3, indicator: 0, period: 2, value: 1)
        block[3] = Observation(unit: 5, indicator: 0, period: 4, value: .nan)
        block[4] = Observation(unit: 5, indicator: 0, period: 3, value: .nan, flags: .withheld)
        let facts = ObservationFacts(1..<5, of: block)
        #expect(facts.units == 3...7 && facts.recordedOn == ObservationColumns.undated...16_000 && facts.isActual)
        #expect(facts.filledPeriods == [2, 3, 70])
        #expect(!ObservationFacts(0..<2, of: block).isActual)
    }
}
