import Diagnostics

/// Files of a plan folder that look as if they should be read but are not: `target.csv` beside plan.lua, `data/a.CSV`,
/// `rules/late.lua.txt`. Passing over them in silence would leave out what somebody wrote.
enum UnreadFiles {
    static func report(_ files: FilesRead, _ diagnostics: inout DiagnosticList) {
        for path in names(files.folder) + within("data", files.folder) where isTable(path) {
            guard !files.tried.contains(path) else { continue }
            let isTable = !path.contains("/")
            add(path, isTable ? noTable : noSource, isTable ? tablesLike(path) : [], &diagnostics)
        }
        for path in within("rules", files.folder) where isLua(path) && !files.tried.contains(path) {
            add(path, noRule, [], &diagnostics)
        }
    }

    private static let noTable = LocalizedText(
        vi: "không có bảng nào tên như vậy, và plan.lua không nhắc đến tệp này",
        en: "no table has this name, and plan.lua doesn't name the file"
    )
    private static let noSource = LocalizedText(
        vi: "chỉ các tệp data/*.csv, hoặc các tệp mà mục data của plan.lua nêu, là số liệu",
        en: "only the files data/*.csv, or those that data in plan.lua names, are observations"
    )
    private static let noRule = LocalizedText(
        vi: "chỉ các tệp rules/*.lua là tệp quy tắc, và rules/lib/ là nơi của require",
        en: "only the files rules/*.lua are rule files, and rules/lib/ is where require looks"
    )

    private static func add(
        _ path: String,
        _ reason: LocalizedText,
        _ suggestions: [String],
        _ diagnostics: inout DiagnosticList
    ) {
        diagnostics.add(
            .fileNotRead,
            at: SourceLocation(file: path),
            ["reason": .localized(reason)],
            suggestions: suggestions
        )
    }

    /// `targets.csv` for `target.csv`, `Targets.csv` and `targets.csv.txt`.
    private static func tablesLike(_ name: String) -> [String] {
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        return NearestNames.of(stem, among: TableName.allCases.map(\.rawValue)).map { $0 + ".csv" }.filter {
            $0 != name
        }
    }

    private static func isTable(_ path: String) -> Bool {
        let name = path.lowercased()
        return TableSource.isWorkbook(path) || [".csv", ".tsv", ".csv.txt"].contains { name.hasSuffix($0) }
    }

    private static func isLua(_ path: String) -> Bool {
        let name = path.lowercased()
        return name.hasSuffix(".lua") || name.hasSuffix(".lua.txt")
    }

    /// Names of the files in a folder; folders are none.
    private static func names(_ folder: String) -> [String] {
        ((try? FolderListing.names(folder)) ?? []).filter { !FolderListing.isFolder(folder + "/" + $0) }
    }

    /// Files within a folder of the plan at any depth, relative to the plan.
    private static func within(_ name: String, _ folder: String) -> [String] {
        PathPattern(name + "/**/*")!.files(in: folder)
    }
}
