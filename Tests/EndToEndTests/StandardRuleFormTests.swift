import Diagnostics
import Foundation
import Reports
import Testing
import TienDo

/// The form of the standard rules' files: each says the same things in the same order, in both languages.
@Suite struct StandardRuleFormTests {
    private static let rules = TienDoPlan.rules().rules ?? []
    private static let folder = Repository.root.appending(path: "rules")

    @Test func thereAreRules() { #expect(StandardRuleFormTests.rules.count >= 61) }

    @Test(arguments: rules.map(\.name)) func theFileBeginsWithItsPromise(name: String) throws {
        let text = try String(contentsOf: StandardRuleFormTests.folder.appending(path: name + ".lua"), encoding: .utf8)
        let promise = "-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.\n"
        #expect(text.hasPrefix(promise) && text.contains("\nrule \"\(name)\" {\n"))
    }

    @Test(arguments: rules.map(\.name)) func titlesNotesAndStatusesAreInBothLanguages(name: String) throws {
        let rule = try #require(StandardRuleFormTests.rules.first { $0.name == name })
        let texts = [rule.title] + rule.notes.map(\.text) + rule.statuses.map(\.label)
        #expect(texts.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty && $0.vi != $0.en })
        #expect(
            rule.title.vi.contains {
                "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ".contains($0)
            } || name == "z_score"
        )
        #expect(!rule.basis.isEmpty)
        for note in rule.notes {
            let places = { (text: String) in Set(text.matches(of: /\{\d+\}/).map { String($0.0) }) }
            #expect(places(note.text.vi) == places(note.text.en), "\(note.name)")
        }
    }

    @Test(arguments: rules.map(\.name)) func theDocumentationHasItsParagraphs(name: String) throws {
        let rule = try #require(StandardRuleFormTests.rules.first { $0.name == name })
        let vi = RuleParagraph.paragraphs(of: rule.documentation.vi, .vi)
        let en = RuleParagraph.paragraphs(of: rule.documentation.en, .en)
        #expect(vi.map(\.kind) == en.map(\.kind), "the paragraphs differ between the languages")
        // What it decides comes first, in words of its own; explanations may stand between the others.
        #expect(vi.first?.kind == nil && en.first?.kind == nil)
        let kinds = en.compactMap(\.kind)
        #expect(kinds == kinds.sorted { $0.rawValue < $1.rawValue } && Set(kinds).count == kinds.count, "\(kinds)")
        // A rule that only tells cases apart computes nothing that a formula would say.
        var needed: Set<RuleParagraph.Kind> = [.notFor, .example, rule.level == .value ? .formula : .verdict]
        if !rule.inputs.isEmpty { needed.insert(.inputs) }
        if !rule.parameters.isEmpty { needed.insert(.parameters) }
        #expect(needed.isSubset(of: kinds), "it lacks \(needed.subtracting(kinds))")
        #expect(rule.level != .value || !kinds.contains(.verdict))
        #expect(kinds.last == .example && en.last?.kind == .example)
    }

    @Test(arguments: rules.map(\.name)) func everyNameIsExplainedInBothLanguages(name: String) throws {
        let rule = try #require(StandardRuleFormTests.rules.first { $0.name == name })
        for (language, text) in [(Language.vi, rule.documentation.vi), (.en, rule.documentation.en)] {
            let paragraphs = RuleParagraph.paragraphs(of: text, language)
            let named = { (kind: RuleParagraph.Kind) in
                let words = paragraphs.first { $0.kind == kind }?.lines.joined(separator: " ") ?? ""
                return Set(words.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
            }
            for parameter in rule.parameters {
                #expect(named(.parameters).contains(parameter.name), "\(language): \(parameter.name)")
            }
            // What the rule binds itself a use need not know of.
            for input in rule.inputs where rule.ownBindings[input] == nil {
                #expect(named(.inputs).contains(input), "\(language): \(input)")
            }
        }
    }

    @Test(arguments: rules.map(\.name)) func itsTestsStandBesideIt(name: String) {
        let path = StandardRuleFormTests.folder.appending(path: "tests/\(name).lua").path(percentEncoded: false)
        #expect(FileManager.default.fileExists(atPath: path))
    }
}
