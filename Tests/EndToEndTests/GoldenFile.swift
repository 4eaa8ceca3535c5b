import Foundation
import Testing

/// Outputs that are kept, so that a change of them is seen. `TIENDO_RECORD=1 swift test --filter Golden` writes them anew;
/// read the difference before you commit it.
enum GoldenFile {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    static func expect(_ text: String, _ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws
    {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["TIENDO_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
            return
        }
        let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        guard kept != text else { return }
        let (old, new) = (kept.split(separator: "\n"), text.split(separator: "\n"))
        let line = zip(old, new).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(name) differs in line \(line + 1):
            kept: \(line < old.count ? old[line] : "(end)")
            now:  \(line < new.count ? new[line] : "(end)")
            """,
            sourceLocation: sourceLocation
        )
    }
}
