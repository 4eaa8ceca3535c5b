import PlanModel
import Workers

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Keeps rows of observations in a temporary file that has no name, so that nothing is left of it however the program ends.
/// Where there can be none, or its disk is full, they stay in memory.
final class TemporaryShelf: ObservationShelf, @unchecked Sendable {
    // Safe: all that changes is only touched within `lock`.
    private let lock = Lock()
    private let folder: String
    /// -1 until there is something to keep.
    private var descriptor: Int32 = -1
    private var size = 0
    private var hasFailed = false

    /// - Parameter folder: where the file is made; nil: where temporary files go.
    init(folder: String? = nil) {
        self.folder = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func put(_ bytes: [UInt8]) -> Int? {
        lock.locked {
            if descriptor < 0, !hasFailed { open() }
            guard !hasFailed else { return nil }
            let place = size
            guard write(bytes, at: place) else {
                // A disk that is full now is not tried again for each of thousands.
                hasFailed = true
                return nil
            }
            size += bytes.count
            return place
        }
    }

    func take(_ place: Int, into bytes: UnsafeMutableRawBufferPointer) {
        let descriptor = lock.locked { self.descriptor }
        var taken = 0
        while taken < bytes.count {
            let got = pread(descriptor, bytes.baseAddress! + taken, bytes.count - taken, off_t(place + taken))
            if got < 0, errno == EINTR { continue }
            // No verdict may be made without figures that were there.
            precondition(got > 0, "a temporary file in \(folder) can't be read: \(String(cString: strerror(errno)))")
            taken += got
        }
    }

    private func open() {
        var path = Array((folder + "/tiendo-XXXXXX").utf8CString)
        descriptor = mkstemp(&path)
        hasFailed = descriptor < 0
        guard !hasFailed else { return }
        unlink(path)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    private func write(_ bytes: [UInt8], at place: Int) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = pwrite(
                    descriptor,
                    bytes.baseAddress! + written,
                    bytes.count - written,
                    off_t(place + written)
                )
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                written += count
            }
            return true
        }
    }
}
