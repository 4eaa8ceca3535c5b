/// Hands numbered blocks of work to several threads and their results back in order, a few at a time, so that memory
/// does not grow with the number of blocks.
public final class OrderedBlocks<Result: Sendable>: @unchecked Sendable {
    // Safe: all that changes is only touched within `lock`.
    private let lock = Lock()
    private let count: Int
    private let ahead: Int
    private var next = 0
    private var taken = 0
    private var isCancelled = false
    private var results: [Int: Result] = [:]

    /// So many blocks, of which none is taken.
    ///
    /// - Parameter ahead: how many blocks may be under way or waiting to be fetched.
    public init(count: Int, ahead: Int) {
        self.count = count
        self.ahead = ahead
    }

    /// For a worker: the next block to work on; nil when there is none left.
    public func take() -> Int? {
        lock.locked {
            while next < count, next >= taken + ahead, !isCancelled { lock.wait() }
            guard next < count, !isCancelled else { return nil }
            next += 1
            return next - 1
        }
    }

    /// For a worker: the result of a block that it took.
    public func put(_ result: Result, block: Int) {
        lock.locked {
            results[block] = result
            lock.wakeAll()
        }
    }

    /// For the one who collects: the result of the next block in order, once it is there; nil after the last.
    public func fetch() -> Result? {
        lock.locked {
            guard taken < count else { return nil }
            while true {
                if let result = results.removeValue(forKey: taken) {
                    taken += 1
                    lock.wakeAll()
                    return result
                }
                lock.wait()
            }
        }
    }

    /// Lets no worker take a further block.
    public func cancel() {
        lock.locked {
            isCancelled = true
            lock.wakeAll()
        }
    }
}
