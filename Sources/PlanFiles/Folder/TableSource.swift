import Diagnostics
import LuaSandbox
import Numerals

/// The tables of a plan but its observations, which may come from several files.
enum TableName: String, CaseIterable, Sendable {
    case units, objectives, indicators, targets, tasks

    /// Where it stands unless plan.lua says otherwise.
    var fileName: String { rawValue + ".csv" }
}

/// Where a table comes from. Every table, observations too, is found and read through here; a spreadsheet, and what
/// `source` says of one, will be further cases.
enum TableSource: Hashable, Sendable {
    /// CSV files with the table's own columns.
    case files(PathPattern)
    /// plan.lua names a source that can't be used; that was said, and nothing stands in for it.
    case leftOut

    /// The source that a value of plan.lua names: a path, or a `source`. Nil where it is neither.
    static func read(
        _ value: LuaValue,
        at location: SourceLocation,
        _ diagnostics: inout DiagnosticList
    ) -> TableSource? {
        switch value {
        case .text(let path):
            guard let pattern = PathPattern(path) else {
                diagnostics.add(.pathOutsideReach, at: location, ["path": .text(path)])
                return .leftOut
            }
            return .files(pattern)
        case .word(let word) where word.word == "source":
            let place = SourceLocation(file: location.file, line: word.line)
            diagnostics.add(.notReadYet, at: place, ["what": .text("source \"\(word.name)\"")])
            return .leftOut
        default:
            return nil
        }
    }

    /// Whether files of this name are workbooks rather than CSV.
    static func isWorkbook(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".xlsx", ".xlsm", ".xls", ".ods"].contains { name.hasSuffix($0) }
    }

    /// A file of observations; nil, and said, where it can't be read.
    static func observations(
        _ path: String,
        numbers: NumberStyle,
        _ files: inout FilesRead,
        _ diagnostics: inout DiagnosticList
    ) -> ObservationSource? {
        if isWorkbook(path) { return pass(path, &files, &diagnostics) }
        guard let windows = files.windows(path, &diagnostics) else { return nil }
        let source = ObservationSource(path: path, windows: windows, numbers: numbers)
        do throws(FileFailure) {
            guard let kind = ForeignFile.kind(try windows.bytes(0..<ForeignFile.longest)) else { return source }
            if windows.isOpenFile { files.add(path, hash: try source.hash()) }
            diagnostics.add(.notATable, at: SourceLocation(file: path), ["what": .localized(kind)])
        } catch {
            diagnostics.add(.fileUnreadable, at: SourceLocation(file: path), ["reason": .localized(error.reason)])
        }
        return nil
    }

    /// Says that workbooks can't be read yet.
    private static func pass<Table>(
        _ path: String,
        _ files: inout FilesRead,
        _ diagnostics: inout DiagnosticList
    ) -> Table? {
        files.pass(path)
        diagnostics.add(.notReadYet, at: SourceLocation(file: path), ["what": .text(path)])
        return nil
    }

    /// The bytes of a table's file; nil, and said, where there are none to be had.
    static func table(
        _ path: String,
        numbers: NumberStyle,
        _ files: inout FilesRead,
        _ diagnostics: inout DiagnosticList
    ) -> TableFile? {
        if isWorkbook(path) { return pass(path, &files, &diagnostics) }
        guard let bytes = files.bytes(path, &diagnostics) else { return nil }
        if let kind = ForeignFile.kind(bytes) {
            diagnostics.add(.notATable, at: SourceLocation(file: path), ["what": .localized(kind)])
            return nil
        }
        return TableFile(path: path, bytes: bytes, numbers: numbers)
    }
}
