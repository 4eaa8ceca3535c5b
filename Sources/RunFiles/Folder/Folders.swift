#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What has to be done with folders as a whole.
enum Folders {
    /// Makes the folder and those above it, as far as they are missing.
    static func make(_ path: String) throws(OutputFailure) {
        var folder = ""
        for (place, part) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
            if place > 0 { folder += "/" }
            folder += part
            if part.isEmpty || mkdir(folder, 0o755) == 0 { continue }
            // Whatever mkdir says (a read-only disk says so of folders that are there, too), a folder is a folder.
            let code = errno
            if isFolder(folder) { continue }
            throw OutputFailure(path: folder, errno: code == EEXIST ? ENOTDIR : code)
        }
    }

    /// Removes the files in a folder; one that isn't there is empty.
    static func empty(_ path: String) {
        for name in names(in: path) { unlink(path + "/" + name) }
    }

    /// Removes the files in a folder, and the folder.
    static func remove(_ path: String) {
        empty(path)
        rmdir(path)
    }

    /// Names of what is in a folder, in no order; none where there is no such folder.
    static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Whether there is anything of this name.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Makes sure that the names in a folder are on the disk. Where a disk knows no such thing there is nothing to do.
    static func sync(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
