#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Hands numbered blocks of work to several threads and their results back in order, a few at a time, so that memory
/// does not grow with the number of blocks.
final class OrderedBlocks<Result: Sendable>: @unchecked Sendable {
    // All state is behind `mutex`.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let count: Int
    private let ahead: Int
    private var next = 0
    private var taken = 0
    private var isCancelled = false
    private var results: [Int: Result] = [:]

    /// - Parameter ahead: how many blocks may be under way or waiting to be fetched.
    init(count: Int, ahead: Int) {
        self.count = count
        self.ahead = ahead
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// For a worker: the next block to work on; nil when there is none left.
    func take() -> Int? {
        locked {
            while next < count, next >= taken + ahead, !isCancelled { pthread_cond_wait(changed, mutex) }
            guard next < count, !isCancelled else { return nil }
            next += 1
            return next - 1
        }
    }

    /// For a worker: the result of a block that it took.
    func put(_ result: Result, block: Int) {
        locked {
            results[block] = result
            pthread_cond_broadcast(changed)
        }
    }

    /// For the one who collects: the result of the next block in order; nil after the last.
    func fetch() -> Result? {
        locked {
            guard taken < count else { return nil }
            while true {
                if let result = results.removeValue(forKey: taken) {
                    taken += 1
                    pthread_cond_broadcast(changed)
                    return result
                }
                pthread_cond_wait(changed, mutex)
            }
        }
    }

    /// Lets no worker take a further block.
    func cancel() {
        locked {
            isCancelled = true
            pthread_cond_broadcast(changed)
        }
    }

    private func locked<Value>(_ body: () -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}
