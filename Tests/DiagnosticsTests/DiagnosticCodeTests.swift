import Foundation
import Testing

@testable import Diagnostics

@Suite("The catalogue of codes")
struct DiagnosticCodeTests {
    /// The codes of each file of the catalogue, and what their ids begin with.
    static let families: [(file: String, prefix: String, codes: [DiagnosticCode])] = [
        ("PlanScriptCodes", "TD01", DiagnosticCode.planScriptCodes), ("TableCodes", "TD02", DiagnosticCode.tableCodes),
        ("CellCodes", "TD03", DiagnosticCode.cellCodes), ("ReferenceCodes", "TD04", DiagnosticCode.referenceCodes),
        ("RuleCodes", "TD05", DiagnosticCode.ruleCodes), ("AssignmentCodes", "TD06", DiagnosticCode.assignmentCodes),
        ("RunCodes", "TD07", DiagnosticCode.runCodes), ("CommandCodes", "TD08", DiagnosticCode.commandCodes),
        ("RuleTextCodes", "TD09", DiagnosticCode.ruleTextCodes),
        ("RuleTestCodes", "TD09", DiagnosticCode.ruleTestCodes),
    ]

    private static let catalogue = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/Diagnostics/Catalogue")

    @Test("Both languages have a sentence, and the same places", arguments: DiagnosticCode.all.map(\.id))
    func languages(id: String) throws {
        let sentence = try #require(DiagnosticCode.all.first { $0.id == id }).sentence
        #expect(!sentence.vi.isEmpty)
        #expect(!sentence.en.isEmpty)
        #expect(sentence.vi != sentence.en)
        #expect(Set(DiagnosticText.places(in: sentence.vi)) == Set(DiagnosticText.places(in: sentence.en)))
    }

    @Test("Sentences are whole: braces close, no blanks at the ends, no full stop")
    func form() {
        for code in DiagnosticCode.all {
            for text in [code.sentence.vi, code.sentence.en] {
                #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count, "\(code.id)")
                #expect(text.first != " " && text.last != " " && text.last != ".", "\(code.id)")
                #expect(!text.contains("\n"), "\(code.id)")
            }
        }
    }

    @Test("Vietnamese is written with its marks")
    func marks() {
        for code in DiagnosticCode.all {
            #expect(code.sentence.vi.unicodeScalars.contains { $0.value > 0xBF && $0.value < 0x2000 }, "\(code.id)")
        }
    }

    @Test("No id stands twice, and all are in order")
    func unique() {
        let ids = DiagnosticCode.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(ids.count == DiagnosticCodeTests.families.map(\.codes.count).reduce(0, +))
    }

    @Test("An id is TD and four digits, the first two those of its file")
    func families() {
        for family in DiagnosticCodeTests.families {
            for code in family.codes {
                #expect(code.id.wholeMatch(of: /TD[0-9]{4}/) != nil, "\(code.id)")
                #expect(code.id.hasPrefix(family.prefix), "\(code.id) in \(family.file)")
            }
        }
    }

    @Test("Every code that a file of the catalogue declares is in its list, and every file is known here")
    func complete() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: DiagnosticCodeTests.catalogue.path)
        #expect(Set(files) == Set(DiagnosticCodeTests.families.map { $0.file + ".swift" }))
        for family in DiagnosticCodeTests.families {
            let url = DiagnosticCodeTests.catalogue.appendingPathComponent(family.file + ".swift")
            let source = try String(contentsOf: url, encoding: .utf8)
            let declared = source.matches(of: /"(TD[0-9]+)"/).map { String($0.1) }
            #expect(declared.sorted() == family.codes.map(\.id).sorted(), "\(family.file)")
            #expect(source.hasPrefix("// \(family.prefix): "), "\(family.file)")
        }
    }
}
