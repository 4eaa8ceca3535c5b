import Diagnostics
import LuaSandbox
import LuaSyntax

/// Tells why a script did not run: of one that is not Lua all that is wrong with its text, each with its place; of one
/// that failed what Lua said.
enum SyntaxProblems {
    /// The most that is said of one file: what is no Lua at all would be wrong in every line.
    static let most = 50

    /// - Parameters:
    ///   - syntax: the code for what is wrong with the text.
    ///   - failed: the code for a script that stopped.
    ///   - file: the path of the script; what it requires may be where it failed.
    static func report(
        _ failure: LuaFailure,
        syntax: DiagnosticCode,
        failed: DiagnosticCode,
        of source: [UInt8],
        in file: String,
        words: [DeclarationScript.Word],
        _ lua: LuaFiles,
        _ diagnostics: inout DiagnosticList
    ) {
        let location = ScriptProblem.location(of: failure, in: file, lua)
        if failure.kind == .syntax {
            let bytes = location.file == file ? source : lua.modules.first { $0.path == location.file }?.bytes ?? []
            if report(syntax, in: location.file, of: bytes, &diagnostics) { return }
        }
        diagnostics.add(
            failure.kind == .syntax ? syntax : failed,
            at: location,
            ["problem": .localized(ScriptProblem.text(of: failure))],
            suggestions: ScriptProblem.suggestions(for: failure, words: words)
        )
    }

    /// Says what is wrong with the text of a file; whether anything is.
    @discardableResult
    static func report(
        _ code: DiagnosticCode,
        in file: String,
        of bytes: [UInt8],
        _ diagnostics: inout DiagnosticList
    ) -> Bool {
        guard bytes.count < Int(Int32.max) else { return false }
        let tree = SyntaxTree.parse(SourceText(bytes))
        for error in tree.errors.prefix(most) {
            let slip = SyntaxSlip(error, in: tree)
            let location = SyntaxProblems.location(slip?.range ?? error.start..<error.end, in: tree.source, file)
            let fix = slip?.replacement.map { DiagnosticFix(at: location, replacement: $0) }
            let problem = slip?.problem ?? SyntaxWording.text(of: error, in: tree.source)
            diagnostics.add(code, at: location, ["problem": .localized(problem)], fix: fix)
        }
        return !tree.errors.isEmpty
    }

    /// The place of a range of bytes; columns don't count a byte order mark.
    private static func location(_ range: Range<Int32>, in source: SourceText, _ file: String) -> SourceLocation {
        let mark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let (start, end) = (source.position(of: range.lowerBound), source.position(of: range.upperBound))
        var location = SourceLocation(file: file, line: start.line, column: start.column)
        if start.line == 1 { location.column = max(1, start.column - mark) }
        if end.line == start.line, !range.isEmpty {
            location.endColumn = (location.column ?? 1) + end.column - start.column
        }
        return location
    }
}
