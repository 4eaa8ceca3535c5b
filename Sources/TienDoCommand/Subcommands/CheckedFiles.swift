import Diagnostics
import TienDo

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What `tiendo check` found in a plan, or in loose files.
struct CheckedFiles {
    /// The plan folder; empty for loose files, whose paths are as the command line has them.
    var folder: String
    var language: Language
    var diagnostics: DiagnosticList
    /// There is no plan to check, or a file that can't be read.
    var isUnable: Bool

    /// Reads and checks. One path that is no file is a plan; files are looked at by themselves.
    static func read(
        _ paths: [String],
        rules: String?,
        knownOn: String?,
        _ printing: PrintOptions
    ) throws -> CheckedFiles {
        if paths.count == 1, !isFile(paths[0]), !paths[0].hasSuffix(".lua") {
            return try readPlan(paths[0], rules: rules, knownOn: knownOn, printing)
        }
        let reading = TienDoPlan.check(files: paths)
        return CheckedFiles(
            folder: "",
            language: printing.lang ?? .vi,
            diagnostics: reading.diagnostics,
            isUnable: !reading.unreadable.isEmpty
        )
    }

    private static func readPlan(
        _ folder: String,
        rules: String?,
        knownOn: String?,
        _ printing: PrintOptions
    ) throws -> CheckedFiles {
        var isSound = true
        var refused = DiagnosticList()
        var options = EvaluationOptions()
        options.knownOn = SelectionReading.date(knownOn, "--known-on", &isSound, &refused)
        let reading = TienDoPlan.read(
            folder,
            standardRules: rules,
            readsUnusedRules: false,
            jobs: SelectionReading.jobs(nil)
        )
        var found = CheckedFiles(
            folder: folder,
            language: printing.lang ?? reading.plan?.language ?? .vi,
            diagnostics: reading.diagnostics,
            isUnable: reading.plan == nil
        )
        guard isSound else { throw printing.giveUp(refused, folder: folder, language: found.language) }
        guard let plan = reading.plan else { return found }
        let checked = TienDoPlan.check(plan)
        found.diagnostics.add(contentsOf: checked.diagnostics)
        found.diagnostics.add(contentsOf: TienDoPlan.inspect(checked, options))
        return found
    }

    /// Whether something other than a folder stands there.
    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    }
}
