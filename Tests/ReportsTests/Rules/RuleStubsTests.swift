import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import Reports

@Suite struct RuleStubsTests {
    private let text = RuleStubs.text(
        [RuleSample.rule],
        statuses: [Status(id: "dat", label: LocalizedText(vi: "Đạt yêu cầu", en: "Satisfactory"))],
        language: .vi
    )

    @Test func rulesStatusesAndNamesAreThere() {
        #expect(text.contains("---@alias tiendo.rule\n---| \"coverage\" # Độ bao phủ\n"))
        #expect(text.contains("--- Đạt yêu cầu\ndat = \"dat\"\n"))
        #expect(text.contains("\nmet = \"met\"\n") && !text.contains("\nlimit = "))
        for name in BuiltInName.all { #expect(text.contains("---@field \(name.name) "), "\(name.name)") }
        #expect(text.contains("---@field value number ") && text.contains("---@field direction string "))
    }

    @Test func parametersSayTheirTypesAndWhatMayBeLeftOut() {
        #expect(
            text.contains(
                """
                --- làm tròn, nửa thì ra xa số 0
                ---@param x number
                ---@param decimals? integer
                ---@return number
                function round(x, decimals) end
                """
            )
        )
    }

    /// The guides name every word and every name that there is, in backticks.
    @Test(arguments: [".md", ".vi.md"])
    func theGuidesKnowEveryWord(ending: String) throws {
        let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs")
        let text = try ["rules", "plan-folder"].map {
            try String(contentsOf: docs.appending(path: $0 + ending), encoding: .utf8)
        }
        .joined(separator: "\n")
        let code = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }.joined(separator: " ")
        let said = Set(code.matches(of: /[a-z_][a-z_0-9]*/).map { String($0.0) })
        let words = (ScriptWord.ofRules + ScriptWord.ofBindings).map(\.name) + BuiltInName.all.map(\.name)
        for word in words { #expect(said.contains(word), "\(word)") }
    }

    /// The words of rules' functions are made in C; their names stand in lists there.
    @Test func everyWordOfRulesIsThereAndNoOther() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/CLuaShim")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        var words: Set<String> = []
        for file in files where file.hasSuffix("_words.c") {
            let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for match in source.matches(of: /\{"([a-z_]+)",\s*word_/) { words.insert(String(match.1)) }
        }
        #expect(words.count > 10)
        // `text` is made apart, for it knows the plan's style.
        #expect(Set(ScriptWord.ofRules.map(\.name)) == words.union(["text"]))
    }
}
