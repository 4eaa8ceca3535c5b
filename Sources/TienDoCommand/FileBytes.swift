#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads loose files that the command line names.
enum FileBytes {
    /// No script is as long; what is would only fill the memory.
    private static let longest = 256 << 20

    /// All bytes of a file; nil where it can't be read, is no file (a pipe could keep us waiting for ever) or has more
    /// than 256 MiB.
    static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= longest,
            let stream = fdopen(file, "rb")
        else {
            close(file)
            return nil
        }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, stream)
            bytes += chunk[..<count]
            if count < chunk.count || bytes.count > longest { return ferror(stream) == 0 ? bytes : nil }
        }
    }
}
