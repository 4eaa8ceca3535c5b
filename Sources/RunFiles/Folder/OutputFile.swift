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
    private var written = 0
    /// Bytes that the disk has been asked to take.
    private var sent = 0

    /// So many bytes at a time are sent to the disk while others are made, so that nobody has to wait for them at the end.
    private static let sentAtOnce = 16 << 20

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
        self.written += written
        send()
    }

    /// Has the disk begin to take what was written.
    private func send() {
        #if os(Linux)
            guard written - sent >= OutputFile.sentAtOnce else { return }
            // What was written can't be dropped before it is on the disk, so Linux begins to write it. Whether it does or
            // not, `close` makes sure.
            posix_fadvise(descriptor, off_t(sent), off_t(written - sent), POSIX_FADV_DONTNEED)
            sent = written
        #endif
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
