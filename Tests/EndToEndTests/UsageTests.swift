import Foundation
import Testing

/// How the command is called, and how it ends.
@Suite struct UsageTests {
    @Test(arguments: [["--help"], ["run", "--help"], ["lua", "--help"], ["--version"], ["help", "run"]])
    func helpAndVersionEndWithZero(arguments: [String]) throws {
        let output = try Tool.run(arguments)
        #expect(output.status == 0)
        #expect(!output.text.isEmpty && output.complaints.isEmpty)
    }

    @Test(arguments: [
        ["fly"], ["run"], ["run", "a", "b"], ["run", "--wings", "a"], ["run", "a", "--lang", "fr"], ["lua"],
        ["lua", "--time", "0", "a.lua"], ["lua", "--memory", "many", "a.lua"],
    ])
    func badUsageEndsWithTwoAndSaysSoInBothLanguages(arguments: [String]) throws {
        let output = try Tool.run(arguments)
        #expect(output.status == 2)
        #expect(output.text.isEmpty)
        #expect(output.complaints.contains("lệnh chưa đúng · bad usage"))
    }

    @Test(arguments: ["vi", "en"]) func aFolderThatIsNoneEndsWithTwo(language: String) throws {
        let output = try Tool.run(["run", "/nowhere/at/all", "--lang", language])
        #expect(output.status == 2)
        #expect(output.complaints.contains("TD0101"))
        #expect(output.complaints.contains(language == "vi" ? "lỗi" : "error"))
    }

    @Test func objectivesAndRulesOnUnitsCanBeAskedFor() throws {
        let plan = Repository.examples.appending(path: "ninh-thuan-egov").path(percentEncoded: false)
        let folder = try TemporaryFolder()
        let output = try Tool.run(
            ["run", plan, "--out", "o", "--indicators", "infrastructure,staff_add_up"],
            in: folder.url
        )
        #expect(output.status == 0 && !output.complaints.contains("TD0801"), "\(output)")
    }

    @Test(arguments: [
        ["--as-of", "31/02/2016"], ["--known-on", "soon"], ["--jobs", "0"], ["--columns", "unit,colour"],
        ["--keep", "a/b"], ["--keep", ".."], ["--keep", "run.json"],
    ])
    func anOptionThatMakesNoSenseEndsWithTwoAndWritesNothing(option: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.examples.appending(path: "ninh-thuan-par"), to: "par")
        let output = try Tool.run(["run", "par", "--lang", "en"] + option, in: folder.url)
        #expect(output.status == 2, "\(output)")
        #expect(output.complaints.contains("TD080"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/par/out/run.json"))
    }

    @Test func aFilterThatMatchesNothingIsSaidWithTheNearestName() throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.examples.appending(path: "ninh-thuan-par"), to: "par")
        let output = try Tool.run(["run", "par", "--lang", "en", "--units", "59"], in: folder.url)
        #expect(output.complaints.contains("TD0801"))
        #expect(output.complaints.contains("did you mean “58”?"))
    }

    @Test func jsonGivesTheDiagnosticsAsAnArray() throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.examples.appending(path: "ninh-thuan-par"), to: "par")
        try folder.write("indicator,period,value\nnothing,2022,1\n", to: "par/data/zz.csv")
        let output = try Tool.run(["run", "par", "--format", "json", "--lang", "en"], in: folder.url)
        #expect(output.status == 1)
        let list = try JSONSerialization.jsonObject(with: Data(output.text.utf8)) as? [[String: Any]]
        let entry = try #require(list?.first { $0["code"] as? String == "TD0402" })
        #expect(
            Set(entry.keys) == [
                "code", "severity", "file", "line", "column", "end_line", "end_column", "message", "hint", "fix",
            ]
        )
        #expect(entry["file"] as? String == "data/zz.csv")
        #expect(entry["line"] as? Int == 2)
    }
}
