import Diagnostics
import Reports

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds the lines again that diagnostics point to. Keeps the file that it read last: diagnostics come sorted by file.
struct SourceLines {
    private let folder: String
    private var path = ""
    private var lines: [ArraySlice<UInt8>] = []

    /// Files beyond this size are not read again just to show a line of them.
    private static let mostBytes = 4 << 20
    /// Bytes on either side of a place that are looked at.
    private static let mostAround = 2000
    /// Characters of a line that are shown.
    private static let mostShown = 110

    init(folder: String) { self.folder = folder }

    /// A line, and a line of marks that underlines the place in it.
    struct Excerpt: Equatable {
        var line: String
        var mark: String?
    }

    /// The line at a location; nil where there is none to show.
    mutating func excerpt(at location: SourceLocation) -> Excerpt? {
        guard let number = location.line else { return nil }
        load(location.file)
        guard number >= 1, number <= lines.count else { return nil }
        let line = Array(lines[number - 1])
        // Of what goes over lines the first one is shown.
        let end = location.endLine == nil ? location.endColumn : line.count + 1
        return SourceLines.excerpt(line, column: location.column, end: end)
    }

    /// The column in characters, from 1, that a column in bytes is; the same where the line can't be read.
    mutating func character(_ column: Int, _ line: Int, _ file: String) -> Int {
        load(file)
        guard line >= 1, line <= lines.count else { return column }
        return String(decoding: lines[line - 1].prefix(column - 1), as: UTF8.self).unicodeScalars.count + 1
    }

    /// - Parameters:
    ///   - column: in UTF-8 bytes from 1; marks count characters, as terminals show them.
    ///   - end: the column behind the last one that is marked; nil: the cell that begins at the place.
    static func excerpt(_ line: [UInt8], column: Int?, end: Int? = nil) -> Excerpt {
        guard line.count > 4 * mostAround else { return excerpt(whole: line, column: column, end: end) }
        // Of a line as long as a file only what lies around the place is looked at.
        let start = max(0, (column ?? 1) - 1 - mostAround)
        guard start < line.count else { return excerpt(whole: Array(line.prefix(mostAround)), column: nil) }
        return excerpt(
            whole: Array(line[start...].prefix(3 * mostAround)),
            column: column.map { $0 - start },
            end: end.map { $0 - start }
        )
    }

    private static func excerpt(whole line: [UInt8], column: Int?, end endColumn: Int? = nil) -> Excerpt {
        let clean = { (bytes: ArraySlice<UInt8>) in
            Array(TerminalText.safe(String(decoding: bytes, as: UTF8.self)))
        }
        guard let column, column >= 1, column <= line.count + 1 else {
            return Excerpt(line: String(clean(line[...]).prefix(mostShown)), mark: nil)
        }
        let before = clean(line[..<(column - 1)])
        let rest = line[(column - 1)...]
        let isQuoted = rest.first == UInt8(ascii: "\"")
        let ends: [UInt8] = isQuoted ? [UInt8(ascii: "\"")] : [UInt8(ascii: ","), UInt8(ascii: "\r")]
        let end = rest.dropFirst(isQuoted ? 1 : 0).firstIndex { ends.contains($0) } ?? rest.endIndex
        let cellEnd = min(end + (isQuoted ? 1 : 0), line.endIndex)
        let markEnd = endColumn.map { max(column - 1, min($0 - 1, line.endIndex)) } ?? cellEnd
        let marked = max(1, clean(line[(column - 1)..<markEnd]).count)
        // A place far to the right is shown with what stands before it cut off.
        let cut = max(0, before.count + marked - mostShown)
        let shown = (before + clean(rest)).dropFirst(cut).prefix(mostShown)
        let indent = max(0, before.count - cut)
        return Excerpt(
            line: String(shown),
            mark: String(repeating: " ", count: indent) + String(repeating: "^", count: min(marked, mostShown - indent))
        )
    }

    private mutating func load(_ file: String) {
        guard file != path else { return }
        path = file
        lines = []
        // Files that the command line names are where it says.
        guard let stream = fopen(folder.isEmpty ? file : folder + "/" + file, "rb") else { return }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: SourceLines.mostBytes + 1)
        let count = fread(&bytes, 1, bytes.count, stream)
        guard count <= SourceLines.mostBytes else { return }
        // Columns don't count a byte order mark, and terminals don't show it.
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lines = bytes[start..<count].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
}
