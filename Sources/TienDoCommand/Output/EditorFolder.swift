import Diagnostics
import Reports
import TienDo

/// Puts into a folder what editors want to find there.
enum EditorFolder {
    /// The stubs are written anew; settings that are there are somebody's own and stay. Gives the paths, a line each.
    static func write(
        _ rules: [Rule],
        _ statuses: [Status],
        _ language: Language,
        into folder: String
    ) throws(OutputFailure) -> String {
        let files = EditorFiles.files(rules, statuses: statuses, language: language)
            .filter { $0.path != EditorFiles.settingsPath || FileBytes.read(folder + "/" + $0.path) == nil }
        try FolderWriter.write(
            files.map { FolderWriter.File(path: $0.path, bytes: Array($0.text.utf8)) },
            into: folder
        )
        return files.map { folder + "/" + $0.path }.joined(separator: "\n")
    }
}
