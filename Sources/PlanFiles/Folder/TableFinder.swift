import Diagnostics
import Numerals

/// Finds the tables of a plan folder, those that plan.lua names and those at their usual places, and reads their bytes.
struct TableFinder {
    /// The tables that plan.lua names.
    var tables: [TableName: TableSource] = [:]
    /// The sources of observations that it names; nil: the files of `data/`.
    var data: [TableSource]?
    /// Where plan.lua names them.
    var location: (_ key: String) -> SourceLocation
    var numbers: NumberStyle

    func find(_ files: inout FilesRead, _ diagnostics: inout DiagnosticList) -> TableFiles {
        TableFiles(
            units: table(.units, &files, &diagnostics),
            objectives: table(.objectives, &files, &diagnostics),
            indicators: table(.indicators, &files, &diagnostics),
            targets: table(.targets, &files, &diagnostics),
            tasks: table(.tasks, &files, &diagnostics),
            observations: observations(&files, &diagnostics)
        )
    }

    private func table(
        _ name: TableName,
        _ files: inout FilesRead,
        _ diagnostics: inout DiagnosticList
    ) -> TableFile? {
        switch tables[name] {
        case .leftOut:
            return nil
        case .files(let pattern):
            guard let path = pattern.files(in: files.folder).first else {
                diagnostics.add(.dataFileMissing, at: location("tables"), ["path": .text(pattern.text)])
                return nil
            }
            return TableSource.table(path, numbers: numbers, &files, &diagnostics)
        case nil:
            let usual = [name.fileName, name.rawValue + ".xlsx"]
            if let path = usual.first(where: { FolderListing.exists(files.folder + "/" + $0) }) {
                return TableSource.table(path, numbers: numbers, &files, &diagnostics)
            }
            if name == .indicators {
                diagnostics.add(
                    .tableMissing,
                    at: SourceLocation(file: name.fileName),
                    ["table": .text(name.fileName)]
                )
            }
            return nil
        }
    }

    private func observations(_ files: inout FilesRead, _ diagnostics: inout DiagnosticList) -> [ObservationSource] {
        let paths = data.map { named($0, files.folder, &diagnostics) } ?? usual(files.folder, &diagnostics)
        return paths.compactMap { TableSource.observations($0, numbers: numbers, &files, &diagnostics) }
    }

    /// Paths in byte order, each once however many sources name it.
    private func named(_ sources: [TableSource], _ folder: String, _ diagnostics: inout DiagnosticList) -> [String] {
        if sources.isEmpty { diagnostics.add(.noObservationSource, at: location("data")) }
        var paths: Set<String> = []
        for case .files(let pattern) in sources {
            let found = pattern.files(in: folder)
            if found.isEmpty { diagnostics.add(.dataFileMissing, at: location("data"), ["path": .text(pattern.text)]) }
            paths.formUnion(found)
        }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func usual(_ folder: String, _ diagnostics: inout DiagnosticList) -> [String] {
        var names: [String] = []
        do throws(FileFailure) {
            names = try FolderListing.names(folder + "/data")
        } catch  where !error.isMissing {
            diagnostics.add(.fileUnreadable, at: SourceLocation(file: "data"), ["reason": .localized(error.reason)])
            return []
        } catch {}
        let paths = names.map { "data/" + $0 }.filter { $0.hasSuffix(".csv") || TableSource.isWorkbook($0) }
        if paths.isEmpty { diagnostics.add(.noObservationSource, at: SourceLocation(file: "data")) }
        return paths
    }
}

extension TableFinder {
    /// For the tables that a plan names; without a plan, for the usual ones.
    init(_ script: PlanScript?) {
        self.init(
            tables: script?.tables ?? [:],
            data: script?.data,
            location: { script?.location(of: $0) ?? SourceLocation(file: PlanScript.file) },
            numbers: script?.numbers ?? .plain
        )
    }
}
