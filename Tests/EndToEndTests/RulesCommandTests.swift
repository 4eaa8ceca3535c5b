import Foundation
import Testing

/// `tiendo rules`, as a user calls it.
@Suite struct RulesCommandTests {
    private static let standard = try? FileManager.default.contentsOfDirectory(
        atPath: Repository.root.appending(path: "rules").path(percentEncoded: false)
    ).filter { $0.hasSuffix(".lua") }.map { String($0.dropLast(4)) }

    @Test func everyStandardRuleHasALine() throws {
        let output = try Tool.run(["rules"])
        #expect(output.status == 0 && output.complaints.isEmpty)
        // A long title goes on below itself, further in.
        let names = output.text.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first }
        #expect(names.map(String.init).sorted() == RulesCommandTests.standard?.sorted())
    }

    @Test func everyStandardRuleHasAPageInBothLanguages() throws {
        // What the pages of all others hold is tested where they are made.
        for name in ["percent_of_plan", "sum_of_parts", "task_status"] {
            let vietnamese = try Tool.run(["rules", name, "--lang", "vi"])
            let english = try Tool.run(["rules", name, "--lang", "en"])
            #expect(vietnamese.status == 0 && english.status == 0)
            #expect(vietnamese.text.contains("Diễn giải") && vietnamese.text.contains("Căn cứ"), "\(name)")
            #expect(english.text.contains("Documentation") && english.text.contains("Reads"), "\(name)")
            #expect(vietnamese.text != english.text)
        }
    }

    @Test func aPlansRulesAreShownInItsLanguage() throws {
        let folder = try TemporaryFolder()
        _ = try Tool.run(["new", "p", "--lang", "en"], in: folder.url)
        let list = try Tool.run(["rules", "--plan", "p"], in: folder.url)
        #expect(list.status == 0 && list.text.hasPrefix("Rules of the plan\n  progress  indicator  "))
        let page = try Tool.run(["rules", "progress", "--plan", "p"], in: folder.url)
        #expect(page.text.contains("at_least  0.5") && page.text.contains("better than the period before by {1}"))
        #expect(page.text.contains("rules/progress.lua"))
        // Without the plan nobody knows it.
        #expect(try Tool.run(["rules", "progress"], in: folder.url).status == 2)
    }

    @Test(arguments: [("vi", "có phải ý bạn là “deadline”?"), ("en", "did you mean “deadline”?")])
    func anUnknownNameEndsWithTwoAndTheNearest(language: String, hint: String) throws {
        let output = try Tool.run(["rules", "dealine", "--lang", language])
        #expect(output.status == 2 && output.text.isEmpty)
        #expect(output.complaints.contains("TD0813") && output.complaints.contains(hint))
    }

    @Test func otherStandardRulesAreShown() throws {
        let folder = try TemporaryFolder()
        try folder.write("rule \"x\" { level = \"task\", judge = function(deadline) return done end }", to: "r/x.lua")
        let output = try Tool.run(["rules", "--rules", "r"], in: folder.url)
        #expect(output.status == 0 && output.text.contains("  x  "))
    }

    @Test func aFaultyFileEndsWithOneAndTheRestIsShown() throws {
        let folder = try TemporaryFolder()
        try folder.write("rule \"x\" { level = \"task\", judge = function(deadline) return done end }", to: "r/x.lua")
        try folder.write("rule {", to: "r/y.lua")
        let output = try Tool.run(["rules", "--rules", "r"], in: folder.url)
        #expect(output.status == 1 && output.text.contains("  x  ") && output.complaints.contains("standard/y.lua"))
    }

    @Test(arguments: ["", "nowhere"]) func otherStandardRulesThatAreNotThereEndWithTwo(folder: String) throws {
        let output = try Tool.run(["rules", "--rules", folder, "--lang", "en"])
        #expect(output.status == 2 && output.text.isEmpty && output.complaints.contains("TD0804"))
    }

    @Test func aPlanThatIsNoneEndsWithTwo() throws {
        #expect(try Tool.run(["rules", "--plan", "/nowhere/at/all"]).status == 2)
    }

    /// Editors read it as Lua, and so does the sandbox.
    @Test(arguments: ["vi", "en"]) func stubsAreLua(language: String) throws {
        let folder = try TemporaryFolder()
        _ = try Tool.run(["new", "p", "--lang", language], in: folder.url)
        let stubs = try Tool.run(["rules", "--stubs", "--plan", "p"], in: folder.url)
        #expect(stubs.status == 0 && stubs.complaints.isEmpty)
        try folder.write(stubs.text, to: "tiendo.lua")
        #expect(try Tool.run(["lua", "tiendo.lua"], in: folder.url).text == "tiendo.lua\tok:nil\n")
        let own = language == "vi" ? "tien_bo" : "progress"
        #expect(stubs.text.contains("---| \"\(own)\" #") && stubs.text.contains("---| \"ratio\" #"))
    }

    @Test func stubsAreWrittenWhereEditorsLookForThem() throws {
        let folder = try TemporaryFolder()
        try folder.write("{}", to: "p/.luarc.json")
        for (name, paths) in [("q", "q/.luarc.json\nq/.tiendo/tiendo.lua\n"), ("p", "p/.tiendo/tiendo.lua\n")] {
            let output = try Tool.run(["rules", "--stubs", "--out", name], in: folder.url)
            #expect(output.status == 0 && output.text == paths)
        }
        // Settings of one's own stay.
        #expect(try folder.text("p/.luarc.json") == "{}")
        let settings =
            try JSONSerialization.jsonObject(with: Data(try folder.text("q/.luarc.json").utf8)) as? [String: Any]
        #expect(settings?["workspace.library"] as? [String] == [".tiendo"])
        // The stubs are Lua.
        let check = try Tool.run(["fmt", "--check", "q/.tiendo/tiendo.lua"], in: folder.url)
        #expect(!check.complaints.contains("TD0501"))
    }
}
