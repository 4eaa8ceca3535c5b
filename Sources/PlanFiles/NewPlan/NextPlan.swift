import Diagnostics
import PlanModel

/// Next year's plan, made from this year's: periods one year on, tables and figures taken along, done tasks left behind.
public enum NextPlan {
    /// The files of the new plan, and what could not be carried on.
    public struct Reading: Sendable {
        /// In byte order of their paths; nil where the plan can't be read.
        public var files: [NewFile]?
        /// The plan's language; nil where it can't be read.
        public var language: Language?
        public var diagnostics = DiagnosticList()
    }

    /// Reads a plan folder; writes nothing. Rules, units, objectives, indicators and figures stay as they are, so that
    /// `previous` and `history` find last year's; of targets only those of the coming periods stay, of tasks only those
    /// that are not done. A recurring task gets a row for its first coming instance.
    ///
    /// What lies outside of the folder (`../common/units.csv`) is not taken along. What is wrong with the tables is not
    /// said here: it is as wrong in the new plan, and said when that is read.
    public static func read(_ folder: String) -> Reading {
        var reading = Reading()
        guard PlanFolder.isReadable(folder, &reading.diagnostics) else { return reading }
        var files = FilesRead(folder: folder)
        let lua = LuaFiles.read(&files, &reading.diagnostics)
        guard let script = PlanFolder.script(lua, &files, &reading.diagnostics),
            let source = files.bytes(PlanScript.file, &reading.diagnostics)
        else { return reading }
        reading.language = script.language
        var carried = NextPlan.copied(script, &files, &reading.diagnostics)
        let move = PeriodMove.moved(source, script, lua)
        if move == nil, !script.periods.isEmpty {
            reading.diagnostics.add(.periodsNotMoved, at: script.location(of: "periods"))
        }
        for assignment in script.assignments where assignment.periods != nil {
            reading.diagnostics.add(.periodsNotMoved, at: assignment.location, subject: assignment.name)
        }
        carried[PlanScript.file] = move?.source ?? source
        narrow(&carried, script, coming: move?.periods, &files, &reading.diagnostics)
        reading.files = carried.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { NewFile(path: $0.key, bytes: $0.value) }
        return reading
    }

    /// Files that stay as they are, by path.
    private static func copied(
        _ script: PlanScript,
        _ files: inout FilesRead,
        _ diagnostics: inout DiagnosticList
    ) -> [String: [UInt8]] {
        let patterns = ["rules/**/*.lua", "tests/**/*.lua", "data/**"].compactMap { PathPattern($0) }
        var named: [PathPattern] = []
        for source in Array(script.tables.values) + (script.data ?? []) {
            if case .files(let pattern) = source { named.append(pattern) }
        }
        var paths = Set((patterns + named).flatMap { $0.files(in: files.folder) })
        for name in TableName.allCases {
            paths.formUnion([name.fileName, name.rawValue + ".xlsx"].filter { exists($0, files) })
        }
        if exists(".gitignore", files) { paths.insert(".gitignore") }
        var copied: [String: [UInt8]] = [:]
        for path in paths.sorted() where !path.split(separator: "/").contains("..") {
            copied[path] = files.bytes(path, &diagnostics)
        }
        return copied
    }

    private static func exists(_ path: String, _ files: FilesRead) -> Bool {
        FolderListing.exists(files.folder + "/" + path)
    }

    /// Takes out of the tables of targets and tasks what is not next year's.
    ///
    /// - Parameter coming: the new plan's periods; nil where they are not known.
    private static func narrow(
        _ carried: inout [String: [UInt8]],
        _ script: PlanScript,
        coming: [Period]?,
        _ files: inout FilesRead,
        _ diagnostics: inout DiagnosticList
    ) {
        for name in [TableName.targets, .tasks] {
            let usual = [name.fileName, name.rawValue + ".xlsx"]
            var path = usual.first { carried[$0] != nil }
            if case .files(let pattern)? = script.tables[name] { path = pattern.files(in: files.folder).first }
            guard let path, let bytes = carried[path] else { continue }
            let table = TableFile(path: path, bytes: bytes, numbers: script.numbers)
            let narrowed =
                TableSource.isWorkbook(path)
                ? nil
                : name == .targets
                    ? CarriedTargets.narrowed(table, script.calendar, coming: coming)
                    : CarriedTasks.narrowed(table, script.calendar, coming: coming)
            if let narrowed {
                carried[path] = narrowed
            } else {
                diagnostics.add(.tableNotNarrowed, at: SourceLocation(file: path))
            }
        }
    }
}
