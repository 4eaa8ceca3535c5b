#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file, some at a time: of a large one not all need be in memory. Several threads may ask for them.
final class FileWindows: Sendable {
    private enum Content {
        case bytes([UInt8])
        case descriptor(Int32)
    }

    private let content: Content
    /// Bytes of the file, when it was opened.
    let size: Int

    /// Bytes that are in memory.
    init(_ bytes: [UInt8]) {
        content = .bytes(bytes)
        size = bytes.count
    }

    /// The bytes of the regular file at `path`.
    init(path: String) throws(FileFailure) {
        let (descriptor, size) = try FileBytes.open(path)
        content = .descriptor(descriptor)
        self.size = size
    }

    deinit {
        if case .descriptor(let descriptor) = content { close(descriptor) }
    }

    /// Whether the file is read as it is asked for.
    var isOpenFile: Bool { if case .descriptor = content { true } else { false } }

    /// The bytes in a range, fewer where the file ends before.
    func bytes(_ range: Range<Int>) throws(FileFailure) -> [UInt8] {
        switch content {
        case .bytes(let bytes):
            return Array(bytes[range.clamped(to: 0..<bytes.count)])
        case .descriptor(let descriptor):
            var code: Int32?
            let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
                while filled < buffer.count {
                    let rest = UnsafeMutableRawPointer(buffer.baseAddress! + filled)
                    let got = pread(descriptor, rest, buffer.count - filled, off_t(range.lowerBound + filled))
                    if got == 0 { return }
                    if got > 0 {
                        filled += got
                    } else if errno != EINTR {
                        code = errno
                        return
                    }
                }
            }
            if let code { throw FileFailure(errno: code) }
            return bytes
        }
    }
}
