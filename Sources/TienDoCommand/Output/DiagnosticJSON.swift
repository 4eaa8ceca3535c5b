import Diagnostics
import FoundationEssentials

/// Prints diagnostics for programs: an array of the contract's fields.
enum DiagnosticJSON {
    private struct Entry: Encodable {
        var code: String
        var severity: String
        var file: String
        var line: Int?
        var column: Int?
        var endLine: Int?
        var endColumn: Int?
        var message: String
        var hint: String?
        var fix: Fix?

        private enum CodingKeys: String, CodingKey {
            case code, severity, file, line, column
            case endLine = "end_line"
            case endColumn = "end_column"
            case message, hint, fix
        }

        /// Every field is there in every entry, null where there is nothing to say.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(code, forKey: .code)
            try container.encode(severity, forKey: .severity)
            try container.encode(file, forKey: .file)
            try container.encode(line, forKey: .line)
            try container.encode(column, forKey: .column)
            try container.encode(endLine, forKey: .endLine)
            try container.encode(endColumn, forKey: .endColumn)
            try container.encode(message, forKey: .message)
            try container.encode(hint, forKey: .hint)
            try container.encode(fix, forKey: .fix)
        }
    }

    /// A range of the file and the text that belongs there.
    private struct Fix: Encodable {
        var line: Int
        var column: Int
        var endLine: Int
        var endColumn: Int
        var replacement: String

        private enum CodingKeys: String, CodingKey {
            case line, column
            case endLine = "end_line"
            case endColumn = "end_column"
            case replacement
        }

        init?(_ fix: DiagnosticFix) {
            let location = fix.location
            guard let line = location.line, let column = location.column, let end = location.endColumn else {
                return nil
            }
            self.line = line
            self.column = column
            endLine = location.endLine ?? line
            endColumn = end
            replacement = fix.replacement
        }
    }

    /// The array as text, in the order of `findings.csv`.
    static func text(_ diagnostics: DiagnosticList, language: Language) throws -> String {
        try text(diagnostics.sorted, language: language)
    }

    /// The array as text, in the order that is given.
    static func text(_ diagnostics: [Diagnostic], language: Language) throws -> String {
        let entries = diagnostics.map { diagnostic in
            Entry(
                code: diagnostic.code.id,
                severity: diagnostic.severity.rawValue,
                file: diagnostic.location.file,
                line: diagnostic.location.line,
                column: diagnostic.location.column,
                endLine: diagnostic.location.endColumn == nil
                    ? nil : diagnostic.location.endLine ?? diagnostic.location.line,
                endColumn: diagnostic.location.endColumn,
                message: diagnostic.message(in: language),
                hint: diagnostic.hint(in: language),
                fix: diagnostic.fix.flatMap(Fix.init)
            )
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(entries), as: UTF8.self)
    }
}
