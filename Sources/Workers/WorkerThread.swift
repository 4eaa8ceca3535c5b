#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A thread with a stack that is large enough for Lua: threads of a pool, where a library may be called, can have as
/// little as 512 KiB.
public struct WorkerThread {
    private let handle: pthread_t

    /// Bytes of stack; Lua's own limit of 200 C levels fits into 1 MiB.
    private static let stackSize = 8 << 20

    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts a thread that runs `body` once; nil where the system gives no further thread.
    public init?(_ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, WorkerThread.stackSize)
        defer { pthread_attr_destroy(&attributes) }
        let argument = Unmanaged.passRetained(Body(body)).toOpaque()
        #if canImport(Darwin)
            var handle: pthread_t?
        #else
            var handle = pthread_t()
        #endif
        let code = pthread_create(
            &handle,
            &attributes,
            { argument in
                #if canImport(Darwin)
                    let body = Unmanaged<Body>.fromOpaque(argument).takeRetainedValue()
                #else
                    let body = Unmanaged<Body>.fromOpaque(argument!).takeRetainedValue()
                #endif
                body.run()
                return nil
            },
            argument
        )
        guard code == 0 else {
            Unmanaged<Body>.fromOpaque(argument).release()
            return nil
        }
        #if canImport(Darwin)
            self.handle = handle!
        #else
            self.handle = handle
        #endif
    }

    /// Runs `body` on a thread of its own and waits for what it gives; on this one where the system gives no further.
    public static func value<Value: Sendable>(of body: @escaping @Sendable () -> Value) -> Value {
        let result = Result<Value>()
        guard let thread = WorkerThread({ result.put(body()) }) else { return body() }
        thread.join()
        return result.take() ?? body()
    }

    private final class Result<Value: Sendable>: @unchecked Sendable {
        // Safe: only touched within the lock.
        private var value: Value?
        private let lock = Lock()

        func put(_ value: Value) { lock.locked { self.value = value } }
        func take() -> Value? { lock.locked { value } }
    }

    /// Waits until it has ended.
    public func join() { pthread_join(handle, nil) }
}
