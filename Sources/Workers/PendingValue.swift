/// A value that a thread works out beside whatever else is done. It is asked for by one thread.
public final class PendingValue<Value: Sendable> {
    private let body: @Sendable () -> Value
    private let result = Result()
    /// Nil once it has ended, or where the system gave none.
    private var thread: WorkerThread?

    private final class Result: @unchecked Sendable {
        // Safe: written by the thread, and read only after that has been joined.
        var value: Value?
    }

    /// Has `body` run by a thread of its own; where the system gives none, by whoever asks for the value.
    public init(_ body: @escaping @Sendable () -> Value) {
        self.body = body
        let result = result
        thread = WorkerThread { result.value = body() }
    }

    deinit { thread?.join() }

    /// The value, once it is there.
    public var value: Value {
        thread?.join()
        thread = nil
        if let value = result.value { return value }
        let value = body()
        result.value = value
        return value
    }
}
