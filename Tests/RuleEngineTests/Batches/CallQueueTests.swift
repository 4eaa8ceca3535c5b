import LuaSandbox
import Testing

@testable import RuleEngine

@Suite struct CallQueueTests {
    private func queue(rows: Int) -> CallQueue {
        let queue = CallQueue()
        for row in 0..<rows { queue.rows.appendOwn(place: 2 * row) }
        return queue
    }

    @Test func rowsKeepTheirPlacesInTheBlock() {
        let queue = queue(rows: 3)
        #expect((0..<3).map { queue.rows.place(of: $0) } == [0, 2, 4])
        #expect(!queue.isEmpty && CallQueue().isEmpty)
    }

    @Test func callsGrowWhileAllGoesWell() {
        #expect(!queue(rows: 31).isFull && queue(rows: 32).isFull)
        var queue = queue(rows: 63)
        queue.adapt(hitLimit: false)
        #expect(!queue.isFull)
        queue.rows.appendOwn(place: 0)
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
        queue.rows.removeAll()
        #expect(queue.isEmpty && !queue.isFull)
    }

    @Test func afterAHundredLimitsNothingIsRun() {
        var queue = CallQueue()
        queue.hits = LimitLedger.mostRows - 1
        #expect(!queue.isStopped)
        queue.hits += 1
        #expect(queue.isStopped)
    }
}
