import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder whose files are replaced together: readers see those of one run, whole, or those of the run before.
///
/// New files are written beside the old ones, in a folder of their own, and moved into place at the end, `run.json`
/// last: where it stands, the run is complete. Whatever fails before that leaves the former run as it was.
public final class AtomicFolder {
    private let path: String
    private let staging: String
    private let lock: Int32
    private var names: [String] = []

    /// Creates the folder if need be, and keeps other runs out of it until this value is gone.
    public init(path: String) throws(OutputFailure) {
        self.path = path
        staging = path + "/.new"
        try AtomicFolder.makeFolder(path)
        lock = open(path + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        if lock < 0 { throw OutputFailure(path: path, errno: errno) }
        if flock(lock, LOCK_EX | LOCK_NB) != 0 {
            throw OutputFailure(
                path: path,
                reason: LocalizedText(vi: "một lần chạy khác đang ghi", en: "another run is writing"),
                isLocked: true
            )
        }
        AtomicFolder.empty(staging)
        try AtomicFolder.makeFolder(staging)
    }

    /// A new file of this name.
    func file(_ name: String) throws(OutputFailure) -> OutputFile {
        names.append(name)
        return try OutputFile(path: staging + "/" + name)
    }

    /// Writes a whole file.
    public func write(_ bytes: [UInt8], to name: String) throws(OutputFailure) {
        let file = try file(name)
        try file.write(bytes)
        try file.close()
    }

    /// Moves the new files into place, the one of the name `last` at the end; files of a former run that this one did
    /// not write are removed, as far as `former` names them.
    public func commit(last: String, former: [String]) throws(OutputFailure) {
        for name in Set(former).subtracting(names).union([last]) { unlink(path + "/" + name) }
        for name in names.filter({ $0 != last }) + [last] {
            if rename(staging + "/" + name, path + "/" + name) != 0 {
                throw OutputFailure(path: path + "/" + name, errno: errno)
            }
        }
        AtomicFolder.syncFolder(path)
    }

    /// Copies the committed files into a folder below, as `--keep` asks for.
    public func keep(as name: String) throws(OutputFailure) {
        let target = path + "/" + name
        try AtomicFolder.makeFolder(target)
        for file in names {
            unlink(target + "/" + file)
            // A hard link is a copy that costs nothing: files are never changed in place, only replaced.
            if link(path + "/" + file, target + "/" + file) != 0 {
                throw OutputFailure(path: target + "/" + file, errno: errno)
            }
        }
    }

    deinit {
        AtomicFolder.empty(staging)
        rmdir(staging)
        close(lock)
    }

    private static func makeFolder(_ path: String) throws(OutputFailure) {
        var parents: [Substring] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            parents.append(part)
            let folder = parents.joined(separator: "/")
            if folder.isEmpty || mkdir(folder, 0o755) == 0 { continue }
            let code = errno
            var status = stat()
            if stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { continue }
            throw OutputFailure(path: folder, errno: code == EEXIST ? ENOTDIR : code)
        }
    }

    private static func empty(_ path: String) {
        guard let folder = opendir(path) else { return }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { unlink(path + "/" + name) }
        }
    }

    private static func syncFolder(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
