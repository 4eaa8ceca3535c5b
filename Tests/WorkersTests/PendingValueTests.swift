import Testing
import Workers

@Suite struct PendingValueTests {
    @Test func itIsThereWheneverItIsAskedFor() {
        let value = PendingValue { (1...1000).reduce(0, +) }
        #expect(value.value == 500_500)
        #expect(value.value == 500_500)
    }

    @Test func oneThatNobodyAsksForIsWaitedForAllTheSame() {
        final class Box: @unchecked Sendable {
            // Safe: read only after the thread has been joined.
            var number = 0
        }
        let box = Box()
        do {
            let value = PendingValue { box.number += 1 }
            _ = value
        }
        #expect(box.number == 1)
    }
}
