import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Keeps other runs out of a folder as long as this value lives; the system lets go of it even where a run is killed.
final class FolderLock {
    private let descriptor: Int32

    /// Takes the lock, or throws at once where another run has it.
    init(folder: String) throws(OutputFailure) {
        descriptor = open(folder + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw OutputFailure(path: folder, errno: errno) }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            // Some network disks know no locks; a run there is as safe as its user makes it.
            if errno != EWOULDBLOCK { break }
            throw OutputFailure(
                path: folder,
                reason: LocalizedText(vi: "một lần chạy khác đang ghi", en: "another run is writing"),
                isLocked: true
            )
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
