import Foundation

/// The repository's own files, as the tests of its layout read them.
enum SourceTree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    struct File: CustomStringConvertible {
        /// Relative to the root.
        var path: String
        var text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        /// The name without folders and ending.
        var name: String { String(path.split(separator: "/").last!.split(separator: ".").first!) }
        /// `Sources/PlanModel/Plan/Glob.swift` is of `PlanModel`.
        var module: String { String(path.split(separator: "/")[1]) }
        var description: String { path }
    }

    /// Files below a folder with one of these endings, in order of their paths.
    static func files(in folder: String, endings: [String]) -> [File] {
        let base = root.appending(path: folder)
        guard let paths = FileManager.default.enumerator(atPath: base.path(percentEncoded: false)) else { return [] }
        return paths.compactMap { $0 as? String }
            .filter { path in
                !path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "out" }
                    && endings.contains { path.hasSuffix($0) }
            }
            .sorted()
            .compactMap { path in
                (try? String(contentsOf: base.appending(path: path), encoding: .utf8)).map {
                    File(path: folder + "/" + path, text: $0)
                }
            }
    }

    static let sources = files(in: "Sources", endings: [".swift"])
    static let tests = files(in: "Tests", endings: [".swift"])
}
