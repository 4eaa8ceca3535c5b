import Diagnostics

/// A folder whose files are replaced together: readers see those of one run, whole, or those of the run before.
///
/// New files are written beside the old ones, in a folder of their own, and moved into place at the end, `run.json`
/// last: where it stands, the run is complete. Whatever fails before that leaves the former run as it was.
public final class AtomicFolder {
    private let lock: FolderLock
    private let files: StagedFiles
    private let mark: String
    private let known: [String]

    /// Creates the folder if need be, and keeps other runs out of it until this value is gone.
    ///
    /// - Parameters:
    ///   - path: relative to the current folder, or absolute; empty: the current folder.
    ///   - mark: the file that is written last; it tells that the others are complete.
    ///   - known: files that runs write; one of a former run that this one doesn't write is removed.
    public init(path: String, mark: String, known: [String]) throws(OutputFailure) {
        let path = path.isEmpty ? "." : path
        self.mark = mark
        self.known = known
        try Folders.make(path)
        // Before anything else: what stands in the folder may be another run's work.
        lock = try FolderLock(folder: path)
        files = try StagedFiles(folder: path, mark: mark, known: known)
    }

    /// A new file of this name.
    func file(_ name: String) throws(OutputFailure) -> OutputFile { try files.file(name) }

    /// Writes a whole file.
    public func write(_ bytes: [UInt8], to name: String) throws(OutputFailure) {
        let file = try file(name)
        try file.write(bytes)
        try file.close()
    }

    /// Puts the new files in the place of the former ones.
    ///
    /// - Parameter keep: also put copies of them into a folder of this name below. They are copies of their own: who
    ///   edits one doesn't touch the other.
    public func commit(keep: String?) throws(OutputFailure) {
        if let keep {
            let kept = try StagedFiles(folder: files.folder + "/" + keep, mark: mark, known: known)
            try kept.copy(files)
            try kept.commit()
        }
        try files.commit()
    }
}
