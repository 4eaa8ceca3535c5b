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
            let found = problems(of: bytes, in: location.file)
            if !found.isEmpty {
                for (location, problem) in found.prefix(most) {
                    diagnostics.add(syntax, at: location, ["problem": .localized(problem)])
                }
                return
            }
        }
        diagnostics.add(
            failure.kind == .syntax ? syntax : failed,
            at: location,
            ["problem": .localized(ScriptProblem.text(of: failure))],
            suggestions: ScriptProblem.suggestions(for: failure, words: words)
        )
    }

    private static func problems(of bytes: [UInt8], in file: String) -> [(SourceLocation, LocalizedText)] {
        guard bytes.count < Int(Int32.max) else { return [] }
        let source = SourceText(bytes)
        // Columns don't count a byte order mark.
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return SyntaxTree.parse(source).errors.map { error in
            let (start, end) = (source.position(of: error.start), source.position(of: error.end))
            var location = SourceLocation(file: file, line: start.line, column: start.column)
            if start.line == 1 { location.column = max(1, start.column - mark) }
            if end.line == start.line, error.end > error.start {
                location.endColumn = (location.column ?? 1) + end.column - start.column
            }
            return (location, SyntaxWording.text(of: error, in: source))
        }
    }
}
