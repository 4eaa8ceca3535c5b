import Diagnostics
import LuaSyntax

/// A Lua file laid out.
public struct FormattedText: Sendable {
    /// The bytes; nil where the text has mistakes, which `diagnostics` tells.
    public let bytes: [UInt8]?
    public let diagnostics: DiagnosticList

    /// - Parameter path: by which diagnostics name the file.
    public init(path: String, bytes: [UInt8]) {
        var found = DiagnosticList()
        guard bytes.count < Int(Int32.max) else {
            let reason = LocalizedText(vi: "tệp quá lớn", en: "the file is too large")
            found.add(.fileUnreadable, at: SourceLocation(file: path), ["reason": .localized(reason)])
            (self.bytes, diagnostics) = (nil, found)
            return
        }
        let tree = SyntaxTree.parse(SourceText(bytes))
        guard let formatted = Formatter.format(tree) else {
            let name = path.split(separator: "/").last.map(String.init)
            let code: DiagnosticCode = name == PlanScript.file ? .planScriptSyntax : .ruleSyntax
            SyntaxProblems.report(code, in: path, of: bytes, &found)
            (self.bytes, diagnostics) = (nil, found)
            return
        }
        // A layout that changed what a text means would be a bug; no file is worth finding it by.
        (self.bytes, diagnostics) = (SyntaxTree.parse(SourceText(formatted)).means(tree) ? formatted : bytes, found)
    }
}
