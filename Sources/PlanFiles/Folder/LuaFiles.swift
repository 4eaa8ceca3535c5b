import Diagnostics
import PlanModel

/// The Lua files of a plan folder besides plan.lua: its rules, and what they require.
struct LuaFiles {
    /// Files of `rules/`, in byte order of their paths.
    var rules: [RuleSource] = []
    /// Files within `rules/lib/`, likewise.
    var modules: [RuleSource] = []

    /// Reads all that can be read.
    static func read(_ files: inout FilesRead, _ diagnostics: inout DiagnosticList) -> LuaFiles {
        var found = LuaFiles()
        for path in paths("rules/*.lua", files.folder) {
            if let bytes = files.bytes(path, &diagnostics) { found.rules.append(RuleSource(path: path, bytes: bytes)) }
        }
        for path in paths("rules/lib/**/*.lua", files.folder) {
            guard let bytes = files.bytes(path, &diagnostics) else { continue }
            let module = String(path.dropFirst("rules/".count).dropLast(".lua".count))
            found.modules.append(RuleSource(path: path, bytes: bytes, module: module))
        }
        reportUnreadable("rules", files.folder, &diagnostics)
        reportUnreadable("rules/lib", files.folder, &diagnostics)
        return found
    }

    /// What `require` finds, by its name.
    var modulesByName: [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: modules.map { ($0.module!, $0.bytes) })
    }

    /// The path of a chunk that a failure names: a module goes by the name that `require` takes.
    func path(ofChunk chunk: String) -> String {
        modules.first { $0.module == chunk }?.path ?? chunk
    }

    private static func paths(_ pattern: String, _ folder: String) -> [String] {
        PathPattern(pattern)!.files(in: folder)
    }

    private static func reportUnreadable(_ path: String, _ folder: String, _ diagnostics: inout DiagnosticList) {
        do throws(FileFailure) {
            _ = try FolderListing.names(folder + "/" + path)
        } catch  where !error.isMissing {
            diagnostics.add(.fileUnreadable, at: SourceLocation(file: path), ["reason": .localized(error.reason)])
        } catch {}
    }
}
