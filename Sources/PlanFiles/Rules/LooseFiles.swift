import Diagnostics
import PlanModel

/// Lua files that are read by themselves, without the plan that they may belong to.
public enum LooseFiles {
    /// What they declare, and what was odd.
    public struct Reading: Sendable {
        public var rules: [Rule] = []
        /// The sources that `rules` name by number, and what they require.
        public var sources: [RuleSource] = []
        /// Ids of the statuses that their rules may return.
        public var statuses: [String] = []
        public var diagnostics = DiagnosticList()
        /// Paths of files that could not be read at all.
        public var unreadable: [String] = []
    }

    /// Reads rule files, plan.lua files (by their name) and files of tests (by their folder's).
    ///
    /// Of the folder around a rule file it looks at `lib/`, for what it requires, and at the plan.lua above, for statuses
    /// that the plan declares; what is wrong with those is not told.
    public static func read(_ paths: [String]) -> Reading {
        var reading = Reading()
        var statuses: [Status] = []
        for path in paths {
            guard let bytes = bytes(path, &reading) else { continue }
            let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
            if parts.last == PlanScript.file {
                readPlan(bytes, path, folder, &reading)
            } else if parts.dropLast().last == "tests" {
                readTests(bytes, path, folder, &reading)
            } else {
                statuses += readRules(bytes, path, folder, &reading)
            }
        }
        reading.statuses = StatusTable(adding: statuses + reading.rules.flatMap(\.statuses)).returnable
        return reading
    }

    private static func bytes(_ path: String, _ reading: inout Reading) -> [UInt8]? {
        guard path.hasSuffix(".lua") else {
            let reason = LocalizedText(
                vi: "đây không phải là tệp Lua (tên phải kết thúc bằng .lua)",
                en: "it is no Lua file (its name must end in .lua)"
            )
            reading.diagnostics.add(.fileUnreadable, at: SourceLocation(file: path), ["reason": .localized(reason)])
            reading.unreadable.append(path)
            return nil
        }
        do throws(FileFailure) {
            return try FileBytes.read(path)
        } catch {
            let values: [String: DiagnosticValue] = ["reason": .localized(error.reason)]
            reading.diagnostics.add(.fileUnreadable, at: SourceLocation(file: path), values)
            reading.unreadable.append(path)
            return nil
        }
    }

    private static func readPlan(_ bytes: [UInt8], _ path: String, _ folder: String, _ reading: inout Reading) {
        var unsaid = DiagnosticList()
        var files = FilesRead(folder: folder)
        var found = DiagnosticList()
        _ = PlanScriptReader.read(bytes, LuaFiles.read(&files, &unsaid), &found)
        for diagnostic in found.items {
            reading.diagnostics.add(
                diagnostic.location.file == PlanScript.file ? diagnostic.moved(to: path) : diagnostic
            )
        }
    }

    /// Of the rules around a file of tests it takes the statuses, which are constants in it: those of the plan that it
    /// belongs to, else of the rule files in the folder above.
    private static func readTests(_ bytes: [UInt8], _ path: String, _ folder: String, _ reading: inout Reading) {
        let above = folder + "/.."
        var unsaid = DiagnosticList()
        var lua = LuaFiles()
        var statuses: [Status] = []
        if FolderListing.exists(above + "/" + PlanScript.file) {
            var files = FilesRead(folder: above)
            lua = LuaFiles.read(&files, &unsaid)
            let planStatuses = PlanFolder.script(lua, &files, &unsaid)?.statuses ?? []
            let standard = StandardRules.sources(in: nil, &unsaid)
            statuses = RuleSet.read(lua, standard: standard, planStatuses: planStatuses, &unsaid).statuses
        } else {
            statuses = RulesInReach.read(plan: nil, standardRules: above).rules?.flatMap(\.statuses) ?? []
            statuses += RulesInReach.read(plan: nil).rules?.flatMap(\.statuses) ?? []
        }
        let tests = RuleTestFiles(lua: lua, statuses: StatusTable(adding: statuses).returnable)
        _ = tests.tests(in: bytes, path, &reading.diagnostics)
    }

    /// The statuses that the plan around the file declares.
    private static func readRules(
        _ bytes: [UInt8],
        _ path: String,
        _ folder: String,
        _ reading: inout Reading
    ) -> [Status] {
        var unsaid = DiagnosticList()
        var lua = LuaFiles()
        var statuses: [Status] = []
        let plan = folder + "/.."
        if FolderListing.exists(plan + "/" + PlanScript.file) {
            var files = FilesRead(folder: plan)
            lua = LuaFiles.read(&files, &unsaid)
            statuses = PlanFolder.script(lua, &files, &unsaid)?.statuses ?? []
        }
        let number = reading.sources.count
        reading.sources.append(RuleSource(path: path, bytes: bytes))
        let reader = RuleFileReader(lua: lua, planStatuses: statuses, isStandard: false)
        reading.rules += reader.read(reading.sources[number], number: number, &reading.diagnostics).rules.map(\.rule)
        return statuses
    }
}
