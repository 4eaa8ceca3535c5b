#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs a closure without the rights of the superuser, to whom no folder is read-only.
enum OrdinaryUser {
    private typealias SetFileUser = @convention(c) (UInt32) -> Int32

    /// Under Linux the user that file access is checked against belongs to the thread, so that other tests don't notice.
    static func run<Result>(_ body: () -> Result) -> Result {
        guard geteuid() == 0, let symbol = dlsym(nil, "setfsuid") else { return body() }
        let setFileUser = unsafeBitCast(symbol, to: SetFileUser.self)
        _ = setFileUser(65534)
        defer { _ = setFileUser(0) }
        return body()
    }
}
