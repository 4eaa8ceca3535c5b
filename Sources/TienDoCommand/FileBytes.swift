#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads loose files that the command line names.
enum FileBytes {
    /// The most bytes of a file: a device may have no end.
    static let most = 256 << 20

    /// All bytes of a file; nil where it can't be read.
    ///
    /// A pipe is read only where it is open already (`/dev/stdin`, `/dev/fd/63`): any other may never get a writer.
    static func read(_ path: String, most: Int = most) -> [UInt8]? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let kind = status.st_mode & S_IFMT
        guard kind == S_IFREG || (kind != S_IFDIR && path.hasPrefix("/dev/")) else { return nil }
        guard let stream = fopen(path, "rb") else { return nil }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, stream)
            bytes += chunk[..<count]
            if bytes.count > most { return nil }
            if count < chunk.count { return ferror(stream) == 0 ? bytes : nil }
        }
    }
}
