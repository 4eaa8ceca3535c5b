import Testing

@testable import RuleEngine

@Suite struct CallQueueTests {
    private func queue(rows: Int) -> CallQueue {
        var queue = CallQueue()
        for row in 0..<rows { queue.add(RowLayout.Entry(period: 0, assignment: 0, subject: Int32(row)), slot: 2 * row) }
        return queue
    }

    @Test func rowsKeepTheirPlacesInTheBatch() {
        let queue = queue(rows: 3)
        #expect(queue.slots == [0, 2, 4] && queue.entries.map(\.subject) == [0, 1, 2])
        #expect(!queue.isEmpty && CallQueue().isEmpty)
    }

    @Test func callsGrowWhileAllGoesWell() {
        #expect(!queue(rows: 31).isFull && queue(rows: 32).isFull)
        var queue = queue(rows: 63)
        queue.adapt(hitLimit: false)
        #expect(!queue.isFull)
        queue.add(RowLayout.Entry(period: 0, assignment: 0, subject: 0), slot: 0)
        #expect(queue.isFull)
    }

    @Test func callsDoNotGrowForever() {
        var queue = queue(rows: 8192)
        for _ in 0..<70 { queue.adapt(hitLimit: false) }
        #expect(queue.isFull)
    }

    @Test func afterALimitFewRowsAreRunAtATime() {
        var queue = queue(rows: 8)
        queue.adapt(hitLimit: true)
        #expect(queue.isFull)
        queue.removeAll()
        #expect(queue.isEmpty && queue.slots.isEmpty && !queue.isFull)
    }

    @Test func afterAHundredLimitsNothingIsRun() {
        var queue = CallQueue()
        queue.hits = LimitLedger.mostRows - 1
        #expect(!queue.isStopped)
        queue.hits += 1
        #expect(queue.isStopped)
    }
}
