import Testing
import Workers

@Suite struct WorkerThreadTests {
    private final class Box: @unchecked Sendable {
        // Safe: written by one thread, and read only after that thread has been joined.
        var number = 0
    }

    @Test func itsWorkIsDoneOnceItIsJoined() throws {
        let box = Box()
        let thread = try #require(WorkerThread { box.number += 1 })
        thread.join()
        #expect(box.number == 1)
    }

    /// Takes some 100 bytes of stack a level.
    private static func depth(_ levels: Int) -> Int {
        levels == 0 ? 0 : withUnsafeTemporaryAllocation(byteCount: 64, alignment: 8) { _ in 1 + depth(levels - 1) }
    }

    @Test func itsStackHoldsMoreThanAPoolsThreadHas() throws {
        let box = Box()
        // 10,000 levels take well over the 512 KiB that a pool's thread may have.
        let thread = try #require(WorkerThread { box.number = WorkerThreadTests.depth(10_000) })
        thread.join()
        #expect(box.number == 10_000)
    }
}
