import Foundation
import Testing

/// Folders that can't be read or written: the command says so in both languages, and former results stay.
@Suite struct BadFolderTests {
    /// A sound plan that was judged once.
    private func judged() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in BadInputCase.soundPlan { try folder.write(text, to: "plan/" + name) }
        #expect(try Tool.run(["run", "plan"], in: folder.url).status == 0)
        return folder
    }

    /// Runs the command in both languages: it must end with `status` and say `code`.
    private func prove(
        _ folder: TemporaryFolder,
        _ options: [String] = [],
        status: Int32 = 2,
        says code: String,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        for language in ["vi", "en"] {
            let output = try Tool.run(["run", "plan", "--lang", language] + options, in: folder.url)
            #expect(output.status == status, "\(output)", sourceLocation: sourceLocation)
            #expect(output.complaints.contains(code), "\(output)", sourceLocation: sourceLocation)
            #expect(output.complaints.contains(language == "vi" ? "lỗi" : "error"), sourceLocation: sourceLocation)
        }
    }

    @Test(arguments: ["data/b.csv", "rules/own.lua"]) func aFolderNamedLikeAFileIsSaid(name: String) throws {
        let folder = try judged()
        try folder.write("x", to: "plan/\(name)/inside")
        try prove(folder, status: 1, says: "TD0111")
        #expect(try folder.text("plan/out/verdicts.csv").contains("58,mail,2016,percent_of_plan,met,102"))
    }

    @Test(arguments: ["data/b.csv", "rules/own.lua", "tasks.csv"]) func aLinkThatLeadsNowhereIsSaid(name: String) throws
    {
        let folder = try judged()
        let place = folder.url.appending(path: "plan/\(name)")
        try? FileManager.default.removeItem(at: place)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: place.lastPathComponent)
        try prove(folder, status: 1, says: "TD0111")
        #expect(try folder.text("plan/out/verdicts.csv").contains("58,mail,2016,percent_of_plan,met,102"))
    }

    @Test(arguments: ["data/b.csv", "plan.lua"]) func aPipeIsNotWaitedFor(name: String) throws {
        let folder = try judged()
        let place = folder.url.appending(path: "plan/\(name)")
        try? FileManager.default.removeItem(at: place)
        #expect(mkfifo(place.path, 0o644) == 0)
        try prove(folder, status: name == "plan.lua" ? 2 : 1, says: "TD0111")
    }

    @Test func theResultsFolderIsAFile() throws {
        let folder = try judged()
        try FileManager.default.removeItem(at: folder.url.appending(path: "plan/out"))
        try folder.write("mine", to: "plan/out")
        try prove(folder, says: "TD0802")
        #expect(try folder.text("plan/out") == "mine")
    }

    @Test func aResultIsAFolderAndTheOthersStayAsTheyWere() throws {
        let folder = try judged()
        let former = try folder.text("plan/out/verdicts.csv")
        try FileManager.default.removeItem(at: folder.url.appending(path: "plan/out/report.html"))
        try folder.write("x", to: "plan/out/report.html/inside")
        try folder.write("indicator,unit,period,value\nmail,58,2017,60\n", to: "plan/data/b.csv")
        try prove(folder, says: "TD0802")
        #expect(try folder.text("plan/out/verdicts.csv") == former)
        #expect(try folder.text("plan/out/report.html/inside") == "x")
    }

    @Test(arguments: ["/dev/null/out", "/proc/out", "plan/data/a.csv/out"])
    func aFolderThatCanNotBeMadeIsSaidAndFormerResultsStay(out: String) throws {
        let folder = try judged()
        let former = try folder.text("plan/out/run.json")
        try prove(folder, ["--out", out], says: "TD0802")
        #expect(try folder.text("plan/out/run.json") == former)
    }

    @Test func aFolderThatAnotherRunWritesToIsLeftToIt() throws {
        let folder = try judged()
        let former = try folder.text("plan/out/run.json")
        let lock = open(folder.path + "/plan/out/.lock", O_RDWR)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        try prove(folder, says: "TD0803")
        #expect(try folder.text("plan/out/run.json") == former)
    }

    @Test(arguments: [
        ["--out", ""], ["--rules", ""], ["--rules", "nowhere"], ["--rules", "plan/plan.lua"], ["--periods", "năm"],
        ["--keep", "a\nb"], ["--keep", "a\\b"], ["--keep", String(repeating: "x", count: 300)], ["--jobs", "257"],
        ["--as-of", ""], ["--known-on", "2016"], ["--columns", ""],
    ])
    func anOptionThatMakesNoSenseLeavesFormerResultsAlone(option: [String]) throws {
        let folder = try judged()
        let former = try folder.text("plan/out/run.json")
        try prove(folder, option, says: "TD080")
        #expect(try folder.text("plan/out/run.json") == former)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["plan"])
    }
}
