#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that is being written, piece by piece; every failure to write is thrown, the last ones by `close()`.
final class OutputFile {
    private let path: String
    private var descriptor: Int32

    init(path: String) throws(OutputFailure) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw OutputFailure(path: path, errno: errno) }
    }

    func write(_ bytes: [UInt8]) throws(OutputFailure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                platformWrite(descriptor, buffer.baseAddress! + written, buffer.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw OutputFailure(path: path, errno: errno)
            }
            written += count
        }
    }

    /// Makes sure that what was written is on the disk, and ends the file.
    func close() throws(OutputFailure) {
        defer {
            _ = platformClose(descriptor)
            descriptor = -1
        }
        if fsync(descriptor) != 0, errno != EINVAL { throw OutputFailure(path: path, errno: errno) }
    }

    deinit { if descriptor >= 0 { _ = platformClose(descriptor) } }
}

// Inside the class `write` and `close` are its own methods.
private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func platformClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
