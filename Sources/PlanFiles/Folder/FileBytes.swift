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
        let (file, size) = try open(path)
        defer { close(file) }
        return try rest(of: file, expecting: size)
    }

    /// Opens the regular file at `path` for reading; gives its descriptor and size.
    static func open(_ path: String) throws(FileFailure) -> (descriptor: Int32, size: Int) {
        // Without O_NONBLOCK the opening of a pipe would wait for a writer that may never come.
        let file = systemOpen(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if file < 0 { throw FileFailure(errno: errno) }
        var status = stat()
        var failure: FileFailure?
        if fstat(file, &status) != 0 {
            failure = FileFailure(errno: errno)
        } else if status.st_mode & S_IFMT != S_IFREG {
            failure = FileFailure(notAFile: status.st_mode)
        }
        if let failure {
            close(file)
            throw failure
        }
        return (file, Int(status.st_size))
    }

    /// The size is what the file has now; one that grows or shrinks meanwhile is read as it is found.
    private static func rest(of file: Int32, expecting size: Int) throws(FileFailure) -> [UInt8] {
        // One byte more than there should be, so that the file's end is met before the room's.
        var room = size + 1
        var bytes: [UInt8] = []
        while true {
            var code: Int32?
            // The room is not cleared first: of a large file that would take as long as reading it.
            bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                filled = buffer.update(fromContentsOf: bytes)
                code = fill(buffer, from: &filled, file)
            }
            if let code { throw FileFailure(errno: code) }
            if bytes.count < room { return bytes }
            room += max(room, 1 << 16)
        }
    }

    /// Reads up to the file's end or that of the buffer; gives the `errno` where the system could not.
    private static func fill(
        _ buffer: UnsafeMutableBufferPointer<UInt8>,
        from filled: inout Int,
        _ file: Int32
    ) -> Int32? {
        while filled < buffer.count {
            let got = systemRead(file, buffer.baseAddress! + filled, buffer.count - filled)
            if got == 0 { return nil }
            if got > 0 {
                filled += got
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
    }
}

/// The system's `read`, which the name of `FileBytes.read` hides.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(file, buffer, count)
}

/// The system's `open`, which the name of `FileBytes.open` hides.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
