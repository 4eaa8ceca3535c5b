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

    func write(_ bytes: [UInt8]) throws(OutputFailure) { try write(bytes[...]) }

    func write(_ bytes: ArraySlice<UInt8>) throws(OutputFailure) {
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
        let descriptor = self.descriptor
        self.descriptor = -1
        // EINVAL: what is written to can't be synced, as a pipe.
        let synced = fsync(descriptor) == 0 || errno == EINVAL
        let code = errno
        // Some network disks tell only here that they are full.
        let closed = platformClose(descriptor) == 0 || errno == EINTR
        if !synced { throw OutputFailure(path: path, errno: code) }
        if !closed { throw OutputFailure(path: path, errno: errno) }
    }

    /// Copies a file, byte for byte.
    static func copy(_ from: String, to: String) throws(OutputFailure) {
        let source = open(from, O_RDONLY | O_CLOEXEC)
        if source < 0 { throw OutputFailure(path: from, errno: errno) }
        defer { _ = platformClose(source) }
        let copy = try OutputFile(path: to)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(source, $0.baseAddress, $0.count) }
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw OutputFailure(path: from, errno: errno)
            }
            try copy.write(buffer[..<count])
        }
        try copy.close()
    }

    deinit { if descriptor >= 0 { _ = platformClose(descriptor) } }
}

// Inside the class `write` and `close` are its own methods.
private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func platformClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
