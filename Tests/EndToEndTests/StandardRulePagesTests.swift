import Diagnostics
import Foundation
import Reports
import Testing
import TienDo

/// `docs/standard-rules`: the pages are what the command prints of the rules, to the last byte.
@Suite struct StandardRulePagesTests {
    private static let folder = Repository.root.appending(path: "docs/standard-rules")

    private func page(_ file: String) throws -> String {
        try String(contentsOf: StandardRulePagesTests.folder.appending(path: file), encoding: .utf8)
    }

    @Test(arguments: [Language.vi, .en]) func everyRuleHasItsPage(language: Language) throws {
        let rules = try #require(TienDoPlan.rules().rules)
        for rule in rules {
            let file = RuleListMarkdown.file(rule.name, language: language)
            #expect(try page(file) == RuleMarkdown.text(rule, language: language), "run scripts/rule-pages")
        }
        let list = RuleListMarkdown.file("README", language: language)
        #expect(try page(list) == RuleListMarkdown.text(rules, language: language), "run scripts/rule-pages")
    }

    @Test func thereAreNoOtherPages() throws {
        let path = StandardRulePagesTests.folder.path(percentEncoded: false)
        let names = ["README"] + (TienDoPlan.rules().rules ?? []).map(\.name)
        let files = names.flatMap { name in Language.allCases.map { RuleListMarkdown.file(name, language: $0) } }
        #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == files.sorted())
    }

    @Test func theCommandPrintsThem() throws {
        let one = try Tool.run(["rules", "deadline", "--format", "markdown", "--lang", "vi"])
        #expect(try one.status == 0 && one.complaints.isEmpty && one.text == page("deadline.vi.md"))
        let all = try Tool.run(["rules", "--format", "markdown", "--lang", "en"])
        #expect(try all.status == 0 && all.complaints.isEmpty && all.text == page("README.md"))
    }
}
