import Diagnostics
import TienDo

/// Tests that are run together: those of one plan folder, or of files that belong to none.
struct TestedFiles {
    /// The plan folder; empty for loose files, whose paths are as the command line has them.
    var folder: String
    /// Of a plan the files that are asked for; nil: all.
    var files: Set<String>?
    /// Nil where there is no plan that can be read.
    var checked: CheckedPlan?
    var language: Language
    /// What is told of the tests, and of what keeps them from running.
    var diagnostics: DiagnosticList
    var isUnable: Bool

    /// What the arguments name, put together: plan folders, and files that belong to a plan or to none.
    static func read(_ paths: [String], rules: String?, language: Language?) -> [TestedFiles] {
        var folders: [String] = []
        var whole: Set<String> = []
        var named: [String: Set<String>] = [:]
        var loose: [String] = []
        for path in paths {
            if !path.hasSuffix(".lua") || FolderAccess.isReadable(path) {
                if !folders.contains(path) { folders.append(path) }
                whole.insert(path)
            } else if let (folder, file) = place(of: path) {
                if !folders.contains(folder) { folders.append(folder) }
                named[folder, default: []].insert(file)
            } else if !loose.contains(path) {
                loose.append(path)
            }
        }
        let plans = folders.map { folder in
            readPlan(folder, whole.contains(folder) ? nil : named[folder], rules: rules, language: language)
        }
        return plans + (loose.isEmpty ? [] : [readLoose(loose, rules: rules, language: language)])
    }

    /// A file of `tests/` of a plan folder, by the folder and its path within it; nil where it belongs to no plan.
    static func place(of path: String) -> (folder: String, file: String)? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for place in parts.indices.dropLast().reversed() where parts[place] == "tests" {
            let folder = place == 0 ? "." : parts[..<place].joined(separator: "/")
            if FileBytes.read(folder + "/plan.lua") != nil {
                return (folder, parts[place...].joined(separator: "/"))
            }
        }
        return nil
    }

    /// A path of a plan as the command line would have it.
    static func path(_ file: String, in folder: String) -> String {
        if folder.isEmpty || folder == "." || file.hasPrefix("standard/") { return file }
        return folder.hasSuffix("/") ? folder + file : folder + "/" + file
    }

    private static func readPlan(
        _ folder: String,
        _ files: Set<String>?,
        rules: String?,
        language: Language?
    ) -> TestedFiles {
        let reading = TienDoPlan.read(
            folder,
            standardRules: rules,
            readsUnusedRules: false,
            jobs: SelectionReading.jobs(nil)
        )
        var found = TestedFiles(
            folder: folder,
            files: files,
            language: language ?? reading.plan?.language ?? .vi,
            diagnostics: reading.diagnostics,
            isUnable: reading.plan == nil
        )
        guard let plan = reading.plan else { return found }
        let checked = TienDoPlan.check(plan)
        found.checked = checked
        found.diagnostics.add(contentsOf: checked.diagnostics)
        found.diagnostics = DiagnosticList(found.diagnostics.items.filter(found.concernsTests))
        for file in (files ?? []).sorted() where FileBytes.read(folder + "/" + file) == nil {
            let reason = LocalizedText(vi: "không đọc được", en: "it can't be read")
            let values: [String: DiagnosticValue] = ["reason": .localized(reason)]
            found.diagnostics.add(.fileUnreadable, at: SourceLocation(file: file), values)
            found.isUnable = true
        }
        return found
    }

    /// Mistakes in the plan's scripts, for they may keep a rule from running; of files of tests all that is told, of those
    /// that are asked for. What else is wrong with a plan `tiendo check` tells.
    private func concernsTests(_ diagnostic: Diagnostic) -> Bool {
        let file = diagnostic.location.file
        if file.hasPrefix("tests/") { return files?.contains(file) ?? true }
        return file.hasSuffix(".lua") && diagnostic.severity == .error
    }

    private static func readLoose(_ files: [String], rules: String?, language: Language?) -> TestedFiles {
        let reading = TienDoPlan.tests(in: files, standardRules: rules, language: language ?? .vi)
        let checked = TienDoPlan.check(reading.plan)
        var found = TestedFiles(
            folder: "",
            checked: checked,
            language: language ?? .vi,
            diagnostics: reading.diagnostics,
            isUnable: !reading.unreadable.isEmpty
        )
        found.diagnostics.add(contentsOf: checked.diagnostics)
        return found
    }
}
