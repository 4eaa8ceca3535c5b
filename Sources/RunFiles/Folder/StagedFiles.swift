#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// New files of a folder, kept apart until all of them are there, then put in the place of the old ones: all or none.
///
/// One file tells that the folder is complete (`mark`): it goes first and comes back last. While files are exchanged the
/// old ones also stand in `.former`, so that a failure takes everything back, and so does the next run after a crash.
final class StagedFiles {
    let folder: String
    private let staging: String
    private let former: String
    private let mark: String
    private let known: Set<String>
    private(set) var names: [String] = []

    /// Makes the folder if need be, and takes back an exchange that was cut short.
    ///
    /// - Parameters:
    ///   - mark: the file whose presence says that the others are complete.
    ///   - known: files that runs write; those that this one doesn't write are removed with the former run.
    init(folder: String, mark: String, known: [String]) throws(OutputFailure) {
        self.folder = folder
        self.mark = mark
        self.known = Set(known)
        staging = folder + "/.new"
        former = folder + "/.former"
        try Folders.make(folder)
        if Folders.exists(former) {
            if Folders.exists(folder + "/" + mark) { Folders.remove(former) } else { restore() }
        }
        Folders.empty(staging)
        try Folders.make(staging)
    }

    /// A new file of this name.
    func file(_ name: String) throws(OutputFailure) -> OutputFile {
        names.append(name)
        return try OutputFile(path: staging + "/" + name)
    }

    /// Copies the new files of another folder that are complete, but not yet in their places.
    func copy(_ other: StagedFiles) throws(OutputFailure) {
        for name in other.names {
            try OutputFile.copy(other.staging + "/" + name, to: staging + "/" + name)
            names.append(name)
        }
    }

    /// Exchanges the files. Whatever fails, the former ones are as they were.
    func commit() throws(OutputFailure) {
        let all = known.union(names).subtracting([mark]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        try save(all)
        do {
            try remove(mark)
            for name in all where !names.contains(name) { try remove(name) }
            for name in all where names.contains(name) { try move(name) }
            try move(mark)
        } catch {
            restore()
            throw error
        }
        Folders.sync(folder)
        Folders.remove(former)
    }

    deinit { Folders.remove(staging) }

    /// Makes the former files stand in `.former` too, the mark last: with it the copy is complete. Files that no mark
    /// completes are nobody's results, and need no copy.
    private func save(_ all: [String]) throws(OutputFailure) {
        guard Folders.exists(folder + "/" + mark) else { return }
        Folders.empty(former)
        try Folders.make(former)
        for name in all + [mark] where Folders.exists(folder + "/" + name) {
            let (from, to) = (folder + "/" + name, former + "/" + name)
            // A link costs nothing; some disks have none.
            if link(from, to) != 0 { try OutputFile.copy(from, to: to) }
        }
        Folders.sync(former)
    }

    private func restore() {
        defer { Folders.remove(former) }
        let saved = Set(Folders.names(in: former))
        guard saved.contains(mark) else { return }
        for name in known.union(names) where !saved.contains(name) { unlink(folder + "/" + name) }
        for name in saved where name != mark { rename(former + "/" + name, folder + "/" + name) }
        rename(former + "/" + mark, folder + "/" + mark)
        Folders.sync(folder)
    }

    private func remove(_ name: String) throws(OutputFailure) {
        if unlink(folder + "/" + name) != 0, errno != ENOENT {
            throw OutputFailure(path: folder + "/" + name, errno: errno)
        }
    }

    private func move(_ name: String) throws(OutputFailure) {
        if rename(staging + "/" + name, folder + "/" + name) != 0 {
            throw OutputFailure(path: folder + "/" + name, errno: errno)
        }
    }
}
