import PlanFiles
import RunFiles

extension TienDoPlan {
    /// Makes a small plan that runs at once, explained by its comments in the language asked for.
    ///
    /// - Parameter folder: must not be there yet, or be empty: nothing is written over.
    /// - Returns: the paths that were written, relative to the folder.
    /// - Throws: `OutputFailure`, as where the folder is not empty.
    public static func new(_ folder: String, language: Language) throws(OutputFailure) -> [String] {
        try write(PlanTemplate.files(language), to: folder)
    }

    /// Makes next year's plan from `NextPlan.read`.
    ///
    /// - Parameter folder: must not be there yet, or be empty: nothing is written over.
    /// - Returns: the paths that were written, relative to the folder.
    /// - Throws: `OutputFailure`, as where the folder is not empty.
    public static func write(_ files: [NewFile], to folder: String) throws(OutputFailure) -> [String] {
        try FolderWriter.fill(folder, with: files.map { FolderWriter.File(path: $0.path, bytes: $0.bytes) })
        return files.map(\.path)
    }

    /// The files of next year's plan, made from this year's. Writes nothing.
    public static func next(after folder: String) -> NextPlan.Reading { NextPlan.read(folder) }
}
