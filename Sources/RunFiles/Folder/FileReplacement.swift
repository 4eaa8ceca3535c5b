#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Gives a file that people wrote new bytes, so that whatever happens either the old ones or the new ones are there.
public enum FileReplacement {
    /// Writes beside the file and then takes its place. Links are followed, and who may read and write it stays the same.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
        guard let found = realpath(path, nil) else { throw OutputFailure(path: path, errno: errno) }
        let target = String(cString: found)
        free(found)
        var status = stat()
        guard stat(target, &status) == 0 else { throw OutputFailure(path: path, errno: errno) }
        guard access(target, W_OK) == 0 else { throw OutputFailure(path: path, errno: errno) }
        let fresh = target + ".tiendo-\(getpid())"
        do throws(OutputFailure) {
            let file = try OutputFile(path: fresh)
            try file.write(bytes)
            try file.close()
            guard chmod(fresh, status.st_mode & 0o7777) == 0, rename(fresh, target) == 0 else {
                throw OutputFailure(path: path, errno: errno)
            }
        } catch {
            unlink(fresh)
            throw error
        }
    }
}
