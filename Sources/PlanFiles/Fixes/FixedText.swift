import Diagnostics
import LuaSyntax

/// A Lua file with what is certain mended.
public struct FixedText: Sendable, Hashable {
    /// The path as diagnostics name it.
    public let path: String
    public let bytes: [UInt8]
    /// What was done, in the order of the text.
    public let fixes: [DiagnosticFix]

    /// Applies the fixes of some diagnostics to a file's bytes; nil where there is none to apply.
    ///
    /// Of two that touch the same place the first one is taken. A text that would have more mistakes than before is not
    /// made: a fix must never harm.
    public init?(path: String, bytes: [UInt8], _ diagnostics: [Diagnostic]) {
        let source = SourceText(bytes)
        let edits = Set(diagnostics.compactMap(\.fix)).filter { $0.location.file == path }
            .compactMap { fix in FixedText.range(of: fix.location, in: source).map { (range: $0, fix: fix) } }
            .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var mended: [UInt8] = []
        var place = 0
        var done: [DiagnosticFix] = []
        for (range, fix) in edits {
            guard range.lowerBound >= place, done.isEmpty || range.lowerBound > place || !range.isEmpty else {
                continue
            }
            mended += bytes[place..<range.lowerBound]
            mended += fix.replacement.utf8
            place = range.upperBound
            done.append(fix)
        }
        mended += bytes[place...]
        guard !done.isEmpty,
            SyntaxTree.parse(SourceText(mended)).errors.count <= SyntaxTree.parse(source).errors.count
        else { return nil }
        self.path = path
        self.bytes = mended
        fixes = done
    }

    /// The bytes that a place is about; nil where the text has no such place.
    private static func range(of location: SourceLocation, in source: SourceText) -> Range<Int>? {
        guard let line = location.line, let column = location.column, let end = location.endColumn,
            let start = offset(line, column, in: source),
            let end = offset(location.endLine ?? line, end, in: source), start <= end
        else { return nil }
        return start..<end
    }

    private static func offset(_ line: Int, _ column: Int, in source: SourceText) -> Int? {
        guard source.lineStarts.indices.contains(line - 1), column >= 1 else { return nil }
        let mark = line == 1 && source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let offset = Int(source.lineStarts[line - 1]) + column - 1 + mark
        return offset <= source.bytes.count ? offset : nil
    }
}
