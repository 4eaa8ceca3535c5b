import Foundation
import Testing

/// `tiendo check`, as a user calls it.
@Suite struct CheckCommandTests {
    private static let sound = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/codes")

    private static let rule = """
        rule "thu" {
          title = { vi = "Thử", en = "Try" }, level = "indicator",
          judge = function(value)
            if value >= target then return Met end
            return missed
          end,
        }

        """

    /// The sound plan with a rule of its own in it.
    private func plan(_ rule: String = CheckCommandTests.rule) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(CheckCommandTests.sound, to: "p")
        let script = try folder.text("p/plan.lua")
            .replacing("use \"percent_of_plan\" { indicators", with: "use \"thu\" { indicators")
        try folder.write(script, to: "p/plan.lua")
        try folder.write(rule, to: "p/rules/thu.lua")
        return folder
    }

    private struct Entry: Decodable {
        var code: String
        var line: Int?
        var column: Int?
        var endColumn: Int?
        var fix: Fix?

        struct Fix: Decodable { var replacement: String }
    }

    @Test(arguments: [("vi", "Không có vấn đề nào.\n"), ("en", "No problems.\n")])
    func aSoundPlanHasNoProblems(language: String, text: String) throws {
        let path = CheckCommandTests.sound.path(percentEncoded: false)
        let output = try Tool.run(["check", path, "--lang", language, "--notes"])
        #expect(output.status == 0 && output.text == text && output.complaints.isEmpty)
    }

    @Test func nothingIsRunOrWritten() throws {
        let folder = try plan(#"rule "thu" { level = "indicator", judge = function(value) error(text(value)) end }"#)
        let output = try Tool.run(["check", "p", "--lang", "en"], in: folder.url)
        #expect(output.status == 0 && !output.text.contains("TD07"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/p/out"))
    }

    @Test func problemsAreShownWithTheirPlacesAndHowToMendThem() throws {
        let folder = try plan()
        let output = try Tool.run(["check", "p", "--lang", "en"], in: folder.url)
        #expect(output.status == 1)
        #expect(output.text.contains("error TD0902 rules/thu.lua:4\n"))
        #expect(output.text.contains("  |     if value >= target then return Met end\n  |                 ^^^^^^\n"))
        #expect(output.text.contains("did you mean “met”?") && output.text.contains("; --fix can mend 2."))
    }

    @Test func programsGetThemAsJSON() throws {
        let folder = try plan()
        let output = try Tool.run(["check", "p", "--format", "json"], in: folder.url)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let entries = try decoder.decode([Entry].self, from: Data(output.text.utf8)).filter {
            $0.code.hasPrefix("TD09")
        }
        #expect(entries.map(\.code) == ["TD0902", "TD0901"] && entries.map(\.line) == [4, 4])
        #expect(entries.map(\.column) == [17, 36] && entries.map(\.endColumn) == [23, 39])
        #expect(entries.map { $0.fix?.replacement } == [", target", "met"])
    }

    @Test func codeHostsGetThemAsSARIFWithColumnsInCharacters() throws {
        let rule = CheckCommandTests.rule.replacing("return Met end", with: "return 'Đạt' end")
        let folder = try plan(rule)
        let output = try Tool.run(["check", "p", "--format", "sarif", "--lang", "en"], in: folder.url)
        let log = try #require(try JSONSerialization.jsonObject(with: Data(output.text.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let results = try #require(run["results"] as? [[String: Any]])
        let result = try #require(results.first { $0["ruleId"] as? String == "TD0906" })
        #expect(result["level"] as? String == "error")
        let place = ((result["locations"] as? [[String: Any]])?.first)?["physicalLocation"] as? [String: Any]
        #expect((place?["artifactLocation"] as? [String: String])?["uri"] == "p/rules/thu.lua")
        let region = place?["region"] as? [String: Int]
        #expect(region == ["startLine": 4, "startColumn": 36, "endLine": 4, "endColumn": 41])
        let rules = ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]]
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(rules?[index]["id"] as? String == "TD0906")
        #expect(results.contains { ($0["fixes"] as? [Any])?.count == 1 })
    }

    @Test func whatIsCertainIsMendedAndSaid() throws {
        let folder = try plan(CheckCommandTests.rule.replacing(">= target", with: "!= target"))
        let output = try Tool.run(["check", "p", "--fix", "--lang", "en"], in: folder.url)
        #expect(output.status == 0 && output.text == "No problems.\n", "\(output.text)")
        #expect(output.complaints.contains("fixed rules/thu.lua:4: != → ~=\n"))
        #expect(output.complaints.contains("fixed rules/thu.lua:4: Met → met\n"))
        #expect(
            try folder.text("p/rules/thu.lua").contains(
                "function(value, target)\n    if value ~= target then return met end"
            )
        )
        let again = try Tool.run(["check", "p", "--fix", "--lang", "en"], in: folder.url)
        #expect(again.status == 0 && again.complaints.isEmpty)
    }

    @Test func looseFilesAreCheckedByThemselves() throws {
        let folder = try plan()
        try folder.write("return\n", to: "other.lua")
        let output = try Tool.run(
            ["check", "p/rules/thu.lua", "other.lua", "--lang", "en", "--no-color"],
            in: folder.url
        )
        #expect(output.status == 1 && output.text.contains("TD0902 p/rules/thu.lua:4\n"))
        #expect(output.text.contains("TD0516 other.lua\n") && !output.text.contains("targets.csv"))
        #expect(output.text.contains("  |     if value >= target then return Met end\n"))
    }

    @Test func minorNotesAreShownOnDemand() throws {
        let folder = try plan(
            #"rule "thu" { level = "indicator", judge = function(value, target) if value > target then return "met" end return missed end }"#
        )
        #expect(try Tool.run(["check", "p", "--lang", "en"], in: folder.url).text == "No problems.\n")
        let output = try Tool.run(["check", "p", "--lang", "en", "--notes"], in: folder.url)
        #expect(output.status == 0 && output.text.contains("note TD0941 rules/thu.lua:1\n"))
    }

    @Test func whatCannotBeReadEndsWithTwo() throws {
        let folder = try plan()
        #expect(try Tool.run(["check", "none"], in: folder.url).status == 2)
        #expect(try Tool.run(["check", "p/none.lua", "p/rules/thu.lua"], in: folder.url).status == 2)
        let missing = try Tool.run(["check", "p/none.lua"], in: folder.url)
        #expect(missing.status == 2 && missing.text.contains("TD0111"))
        #expect(try Tool.run(["check"], in: folder.url).status == 2)
        #expect(try Tool.run(["check", "p", "--known-on", "hôm nay"], in: folder.url).status == 2)
        try FileManager.default.removeItem(atPath: folder.path + "/p/plan.lua")
        let output = try Tool.run(["check", "p"], in: folder.url)
        #expect(output.status == 2 && output.text.contains("TD0102"))
    }

    @Test(arguments: [("vi", "cấp trên"), ("en", "the parent")]) func aCodeIsExplained(language: String, word: String)
        throws
    {
        let output = try Tool.run(["check", "--explain", "td0405", "--lang", language])
        #expect(output.status == 0 && output.text.hasPrefix("TD0405 (") && output.text.contains(word))
        #expect(output.text.contains("    | X2,Xã Hai,commune,H9\n"))
    }

    @Test func aCodeThatIsNoneIsToldWithTheNearest() throws {
        let output = try Tool.run(["check", "--explain", "TD04055", "--lang", "en"])
        #expect(output.status == 2 && output.complaints.contains("TD0816") && output.complaints.contains("“TD0405”"))
    }
}
