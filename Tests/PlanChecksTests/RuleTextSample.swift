import Diagnostics
import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks
@testable import PlanFiles

/// Rule files with marks around the places that something is said of: `if ⟦valeu⟧ > 1 then`.
struct RuleTextSample {
    let bytes: [UInt8]
    /// `line:column-end`, in the order of the text.
    let marks: [String]

    /// A whole file.
    init(file marked: String) {
        var bytes: [UInt8] = []
        var marks: [String] = []
        var open: [String] = []
        var (line, column) = (1, 1)
        for character in marked {
            switch character {
            case "⟦": open.append("\(line):\(column)")
            case "⟧": marks.append(open.removeLast() + "-\(column)")
            default:
                bytes += String(character).utf8
                if character == "\n" { (line, column) = (line + 1, 1) } else { column += String(character).utf8.count }
            }
        }
        self.bytes = bytes
        self.marks = marks
    }

    /// A rule of level indicator, `body` its function's.
    init(reads: String = "value, target", _ body: String, before: String = "") {
        self.init(reads: reads, "", body, before: before)
    }

    /// The same, with further entries.
    init(reads: String = "value, target", _ entries: String, _ body: String, before: String = "") {
        self.init(
            file: """
                \(before)rule "r" {
                  title = { vi = "Thử", en = "Try" }, level = "indicator", \(entries)
                  judge = function(\(reads))
                    \(body)
                  end,
                }
                """
        )
    }

    /// The rules that the file declares.
    var rules: [Rule] {
        var diagnostics = DiagnosticList()
        let reader = RuleFileReader(lua: LuaFiles(), planStatuses: [], isStandard: false)
        let rules = reader.read(source, number: 0, &diagnostics).rules.map(\.rule)
        #expect(
            diagnostics.items.filter { $0.severity == .error }.isEmpty,
            "\(diagnostics.items.map { $0.message(in: .en) })"
        )
        return rules
    }

    var source: RuleSource { RuleSource(path: "rules/r.lua", bytes: bytes) }

    /// What is said of the file, in the order of its text.
    var found: [Diagnostic] {
        let rules = rules
        let statuses = StatusTable(adding: rules.flatMap(\.statuses)).returnable
        return PlanCheck.check(rules, in: [source], statuses: statuses).sorted
    }

    var codes: [DiagnosticCode] { found.map(\.code) }

    /// Holds the file to what is expected: these codes, each at its mark.
    func expect(_ codes: DiagnosticCode..., at place: Testing.SourceLocation = #_sourceLocation) {
        let found = found
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            found.map(\.code.id) == codes.map(\.id),
            "\(text)\n\(found.map { $0.message(in: .en) })",
            sourceLocation: place
        )
        #expect(found.map(RuleTextSample.place) == marks, "\(text)", sourceLocation: place)
        for diagnostic in found {
            for language in [Language.vi, .en] {
                #expect(DiagnosticText.places(in: diagnostic.message(in: language)).isEmpty, sourceLocation: place)
            }
        }
    }

    private static func place(_ diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        let end = location.endLine == nil ? location.endColumn.map(String.init) ?? "" : "…"
        return "\(location.line ?? 0):\(location.column ?? 0)-\(end)"
    }

    /// The file's text, and its rule in it.
    func ruleText() throws -> RuleText {
        let text = try #require(LuaText(path: "rules/r.lua", bytes: bytes))
        let rule = try #require(rules.first)
        return try #require(RuleText(rule, in: text, tables: RuleText.tables(in: text)))
    }
}
