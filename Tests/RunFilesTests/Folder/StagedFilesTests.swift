import FoundationEssentials
import Testing

@testable import RunFiles

@Suite struct StagedFilesTests {
    private let known = ["verdicts.csv", "report.html", "run.json"]

    private func open(_ folder: TemporaryFolder) throws -> StagedFiles {
        try StagedFiles(folder: folder.path, mark: "run.json", known: known)
    }

    @Test func aCrashWhileFilesAreExchangedIsTakenBackByTheNextRun() throws {
        let folder = try TemporaryFolder()
        // As a run leaves them that is killed after it moved its first two files: the former ones had no report.
        try folder.put("new", "verdicts.csv")
        try folder.put("new", "report.html")
        try folder.put("former", ".former/verdicts.csv")
        try folder.put("former", ".former/run.json")
        try folder.put("new", ".new/run.json")
        _ = try open(folder)
        #expect(folder.text("verdicts.csv") == "former" && folder.text("run.json") == "former")
        #expect(folder.names() == ["run.json", "verdicts.csv"])
    }

    @Test func aCrashBeforeTheExchangeChangesNothing() throws {
        let folder = try TemporaryFolder()
        for name in known { try folder.put("former", name) }
        try folder.put("former", ".former/verdicts.csv")
        try folder.put("new", ".new/verdicts.csv")
        _ = try open(folder)
        #expect(folder.names() == known.sorted())
        for name in known { #expect(folder.text(name) == "former") }
    }

    @Test func aCrashAfterTheLastFileLeavesTheNewRun() throws {
        let folder = try TemporaryFolder()
        for name in known { try folder.put("new", name) }
        for name in known { try folder.put("former", ".former/" + name) }
        _ = try open(folder)
        #expect(folder.names() == known.sorted())
        for name in known { #expect(folder.text(name) == "new") }
    }

    @Test func aFailureInTheMiddleTakesEverythingBack() throws {
        let folder = try TemporaryFolder()
        for name in known { try folder.put("former", name) }
        let files = try open(folder)
        for name in known { try files.file(name).close() }
        // The report can't be moved any more: it is gone.
        try FileManager.default.removeItem(atPath: folder.path + "/.new/verdicts.csv")
        #expect(throws: OutputFailure.self) { try files.commit() }
        for name in known { #expect(folder.text(name) == "former") }
        #expect(!folder.names().contains(".former"))
    }

    @Test func filesThatNoMarkCompletesAreReplaced() throws {
        let folder = try TemporaryFolder()
        try folder.put("half", "verdicts.csv")
        let files = try open(folder)
        for name in known { try files.file(name).close() }
        try files.commit()
        #expect(folder.text("verdicts.csv") == "" && folder.text("run.json") == "")
    }
}
