import Diagnostics
import FoundationEssentials

/// Prints diagnostics in the form that code hosts and editors take: SARIF 2.1.0.
enum DiagnosticSARIF {
    private struct Log: Encodable {
        var schema = "https://json.schemastore.org/sarif-2.1.0.json"
        var version = "2.1.0"
        var runs: [Run]

        private enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }
    }

    private struct Run: Encodable {
        var tool: Tool
        var columnKind = "unicodeCodePoints"
        var results: [Result]
    }

    private struct Tool: Encodable {
        struct Driver: Encodable {
            var name = "TienDo"
            var version: String
            var rules: [Rule]
        }

        var driver: Driver
    }

    private struct Rule: Encodable {
        var id: String
        var shortDescription: Message
        var defaultConfiguration: [String: String]
    }

    private struct Message: Encodable { var text: String }

    private struct Result: Encodable {
        var ruleId: String
        var ruleIndex: Int
        var level: String
        var message: Message
        var locations: [Location]
        var fixes: [Fix]?
    }

    private struct Location: Encodable {
        struct Physical: Encodable {
            var artifactLocation: Artifact
            var region: Region?
        }

        var physicalLocation: Physical
    }

    private struct Artifact: Encodable { var uri: String }

    private struct Region: Encodable {
        var startLine: Int
        var startColumn: Int?
        var endLine: Int?
        var endColumn: Int?
    }

    private struct Fix: Encodable {
        struct Change: Encodable {
            var artifactLocation: Artifact
            var replacements: [Replacement]
        }

        struct Replacement: Encodable {
            var deletedRegion: Region
            var insertedContent: Message
        }

        var artifactChanges: [Change]
    }

    /// - Parameter folder: the plan folder, put before the files' paths; empty where they are as the command line has them.
    static func text(_ diagnostics: [Diagnostic], folder: String, language: Language) throws -> String {
        let codes = Set(diagnostics.map(\.code)).sorted { $0.id < $1.id }
        var lines = SourceLines(folder: folder)
        let results = diagnostics.map { diagnostic in
            let artifact = Artifact(uri: uri(diagnostic.location.file, folder))
            let place = Location.Physical(artifactLocation: artifact, region: region(diagnostic.location, &lines))
            let hint = diagnostic.hint(in: language).map { " " + $0 } ?? ""
            return Result(
                ruleId: diagnostic.code.id,
                ruleIndex: codes.firstIndex(of: diagnostic.code)!,
                level: level(diagnostic.severity),
                message: Message(text: diagnostic.message(in: language) + hint),
                locations: [Location(physicalLocation: place)],
                fixes: diagnostic.fix.flatMap { fix in
                    region(fix.location, &lines).map { region in
                        let content = Message(text: fix.replacement)
                        let replacement = Fix.Replacement(deletedRegion: region, insertedContent: content)
                        return [
                            Fix(artifactChanges: [
                                Fix.Change(artifactLocation: artifact, replacements: [replacement])
                            ])
                        ]
                    }
                }
            )
        }
        let rules = codes.map { code in
            Rule(
                id: code.id,
                shortDescription: Message(text: code.sentence.text(in: language)),
                defaultConfiguration: ["level": level(code.severity)]
            )
        }
        let tool = Tool(driver: Tool.Driver(version: EngineText.version, rules: rules))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(Log(runs: [Run(tool: tool, results: results)])), as: UTF8.self)
    }

    private static func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    /// Columns are characters here, not bytes, so the line is read again.
    private static func region(_ location: SourceLocation, _ lines: inout SourceLines) -> Region? {
        guard let line = location.line else { return nil }
        let endLine = location.endLine ?? line
        return Region(
            startLine: line,
            startColumn: location.column.map { lines.character($0, line, location.file) },
            endLine: location.endColumn == nil ? nil : endLine,
            endColumn: location.endColumn.map { lines.character($0, endLine, location.file) }
        )
    }

    /// A path as a URI, with everything but plain characters escaped.
    private static func uri(_ file: String, _ folder: String) -> String {
        let path = folder.isEmpty || folder == "." ? file : (folder.hasSuffix("/") ? folder : folder + "/") + file
        let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        var text = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            if kept.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return text
    }
}
