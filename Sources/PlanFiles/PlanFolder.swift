import Diagnostics
import PlanModel

/// The first stage: reads a plan folder.
///
/// ```swift
/// let reading = PlanFolder.read("examples/ninh-thuan-par")
/// for diagnostic in reading.diagnostics.sorted { print(diagnostic.message(in: .en)) }
/// if let plan = reading.plan { … }
/// ```
public enum PlanFolder {
    /// A plan as it was read, and what was odd.
    public struct Reading: Sendable {
        /// Nil where the folder has no plan.lua, or none that declares a plan.
        public var plan: Plan?
        public var diagnostics: DiagnosticList
    }

    /// Reads plan.lua, the tables, the data and the rules of a plan. All that is wrong with them is told at once; what
    /// can't be used is left out, and the rest is read.
    ///
    /// Without a plan.lua that can be used, the tables are looked for but not read: only plan.lua says how to.
    ///
    /// - Parameters:
    ///   - path: of the folder.
    ///   - standardRules: a folder of other standard rules; nil: those inside the binary.
    ///   - readsUnusedRules: false: of the standard rules inside the binary only those are read that plan.lua or a test
    ///     names; of the others no question can be asked.
    ///   - jobs: threads that may be used. What is read, and what is said of it, does not depend on it.
    public static func read(
        _ path: String,
        standardRules: String? = nil,
        readsUnusedRules: Bool = true,
        jobs: Int = 1
    ) -> Reading {
        var diagnostics = DiagnosticList()
        guard isReadable(path, &diagnostics) else { return Reading(plan: nil, diagnostics: diagnostics) }
        var files = FilesRead(folder: path, hashesAside: jobs > 1)
        let lua = LuaFiles.read(&files, &diagnostics)
        let script = script(lua, &files, &diagnostics)
        let testFiles = RuleTestFiles.files(in: path, &diagnostics)
        let rules = RuleSet.read(
            lua,
            standard: StandardRules.sources(in: standardRules, &diagnostics),
            wanted: wanted(script, testFiles),
            readsUnwanted: readsUnusedRules || standardRules != nil,
            planStatuses: script?.statuses ?? [],
            &diagnostics
        )
        let tables = TableFinder(script).find(&files, &diagnostics)
        if script != nil { UnreadFiles.report(files, &diagnostics) }
        let tests = RuleTestFiles(lua: lua, statuses: StatusTable(adding: rules.statuses).returnable)
        guard let script else {
            _ = tests.read(testFiles, &diagnostics)
            return Reading(plan: nil, diagnostics: diagnostics)
        }
        var plan = PlanAssembly(script: script, rules: rules).plan(
            PlanTableReader.read(consume tables, PlanAssembly.context(script), jobs: jobs, &diagnostics),
            &files,
            &diagnostics
        )
        plan.tests = tests.read(testFiles, &diagnostics)
        return Reading(plan: plan, diagnostics: diagnostics)
    }

    /// Names of the rules that a plan uses or tests; nil where the text of a test doesn't tell.
    private static func wanted(_ script: PlanScript?, _ tests: [RuleTestFiles.File]) -> Set<String>? {
        guard let script else { return [] }
        guard let tested = RuleTestFiles.rulesNamed(in: tests) else { return nil }
        let used = script.assignments + script.derived.map(\.assignment) + script.assignmentsNotRun
        return Set(used.map(\.rule)).union(tested)
    }

    /// Whether there is a folder to read.
    static func isReadable(_ path: String, _ diagnostics: inout DiagnosticList) -> Bool {
        do throws(FileFailure) {
            _ = try FolderListing.names(path)
            return true
        } catch {
            let values: [String: DiagnosticValue] = ["folder": .text(path), "reason": .localized(error.reason)]
            diagnostics.add(.folderUnreadable, at: SourceLocation(file: path), values)
            return false
        }
    }

    static func script(
        _ lua: LuaFiles,
        _ files: inout FilesRead,
        _ diagnostics: inout DiagnosticList
    ) -> PlanScript? {
        guard FolderListing.exists(files.folder + "/" + PlanScript.file) else {
            let location = SourceLocation(file: PlanScript.file)
            let names = (try? FolderListing.names(files.folder)) ?? []
            let alike = names.filter { $0.lowercased().hasPrefix(PlanScript.file) }
            diagnostics.add(
                .planScriptMissing,
                at: location,
                ["folder": .text(files.folder)],
                suggestions: alike.isEmpty ? NearestNames.of(PlanScript.file, among: names) : alike
            )
            return nil
        }
        return files.bytes(PlanScript.file, &diagnostics).flatMap { PlanScriptReader.read($0, lua, &diagnostics) }
    }
}
