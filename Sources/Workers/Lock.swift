#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A mutual exclusion that threads can also wait on.
public final class Lock: @unchecked Sendable {
    // Safe: both are made for being used by several threads, and the pointers never change.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    /// A lock that nobody holds.
    public init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// Runs `body` while no other thread is within `locked`.
    public func locked<Value>(_ body: () -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    /// Lets others in until one of them calls `wakeAll`. Only within `locked`.
    public func wait() { pthread_cond_wait(changed, mutex) }

    /// Wakes all that wait. Only within `locked`.
    public func wakeAll() { pthread_cond_broadcast(changed) }
}
