#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads whole files.
enum FileBytes {
    /// All bytes of the regular file at `path`.
    static func read(_ path: String) throws(FileFailure) -> [UInt8] {
        // Without O_NONBLOCK the opening of a pipe would wait for a writer that may never come.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if file < 0 { throw FileFailure(errno: errno) }
        defer { close(file) }
        var status = stat()
        if fstat(file, &status) != 0 { throw FileFailure(errno: errno) }
        if status.st_mode & S_IFMT != S_IFREG { throw FileFailure(notAFile: status.st_mode) }
        return try rest(of: file, expecting: Int(status.st_size))
    }

    /// The size is what the file has now; one that grows or shrinks meanwhile is read as it is found.
    private static func rest(of file: Int32, expecting size: Int) throws(FileFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var filled = 0
        while true {
            if filled == bytes.count { bytes += [UInt8](repeating: 0, count: max(filled, 1 << 16)) }
            let room = bytes.count - filled
            let got = bytes.withUnsafeMutableBytes { unsafe in
                systemRead(file, unsafe.baseAddress! + filled, room)
            }
            if got == 0 { break }
            if got > 0 {
                filled += got
            } else if errno != EINTR {
                throw FileFailure(errno: errno)
            }
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}

/// The system's `read`, which the name of `FileBytes.read` hides.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(file, buffer, count)
}
