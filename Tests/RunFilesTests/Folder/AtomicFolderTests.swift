import FoundationEssentials
import Testing

@testable import RunFiles

@Suite struct AtomicFolderTests {
    private let known = ["verdicts.csv", "report.html", "run.json"]

    private func open(_ path: String) throws(OutputFailure) -> AtomicFolder {
        try AtomicFolder(path: path, mark: "run.json", known: known)
    }

    private func write(_ path: String, _ text: String, _ names: [String], keep: String? = nil) throws {
        let folder = try open(path)
        for name in names { try folder.write(Array(text.utf8), to: name) }
        try folder.commit(keep: keep)
    }

    private func failure(_ body: () throws -> Void) -> OutputFailure? {
        do {
            try body()
            return nil
        } catch {
            return error as? OutputFailure
        }
    }

    @Test(arguments: ["", "/", "//", "/."])
    func pathsMayEndInSlashes(_ end: String) throws {
        let folder = try TemporaryFolder()
        try write(folder.path + "/a//b/out" + end, "1", known)
        #expect(folder.text("a/b/out/run.json") == "1")
    }

    @Test func pathsMayBeRelative() throws {
        let name = ".build/tiendo-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: name) }
        try write("./" + name + "/out", "1", known)
        #expect(FileManager.default.fileExists(atPath: name + "/out/run.json"))
    }

    @Test func aSecondRunIsKeptOutAndDisturbsNothing() throws {
        let folder = try TemporaryFolder()
        let first = try open(folder.path)
        try first.write(Array("1".utf8), to: "verdicts.csv")
        let refused = failure { _ = try open(folder.path) }
        #expect(refused?.isLocked == true && refused?.path == folder.path)
        try first.write(Array("1".utf8), to: "run.json")
        try first.commit(keep: nil)
        #expect(folder.text("verdicts.csv") == "1")
    }

    @Test func theLockGoesWithItsRun() throws {
        let folder = try TemporaryFolder()
        do { _ = try open(folder.path) }
        #expect(failure { _ = try open(folder.path) } == nil)
    }

    @Test func aFullDiskLeavesTheFormerRun() throws {
        let folder = try TemporaryFolder()
        try write(folder.path, "former", known)
        let full = failure {
            let run = try open(folder.path)
            try run.write(Array("new".utf8), to: "verdicts.csv")
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/.new/report.html",
                withDestinationPath: "/dev/full"
            )
            try run.write(Array("new".utf8), to: "report.html")
            try run.commit(keep: nil)
        }
        #expect(full?.reason.vi == "đĩa đã đầy" && full?.isLocked == false)
        for name in known { #expect(folder.text(name) == "former") }
        #expect(folder.names() == [".lock", "report.html", "run.json", "verdicts.csv"])
    }

    @Test func aFullDiskWhileKeepingLeavesBoth() throws {
        let folder = try TemporaryFolder()
        try write(folder.path, "former", known, keep: "k")
        // In the place of the copy's folder stands a file.
        try folder.put("x", "file")
        #expect(failure { try write(folder.path, "new", known, keep: "file") }?.path == folder.path + "/file")
        for name in known { #expect(folder.text(name) == "former" && folder.text("k/" + name) == "former") }
    }

    @Test func aFolderInTheWayTakesEverythingBack() throws {
        let folder = try TemporaryFolder()
        try write(folder.path, "former", ["verdicts.csv", "run.json"])
        try folder.put("x", "report.html/inside")
        #expect(failure { try write(folder.path, "new", known) } != nil)
        #expect(folder.text("verdicts.csv") == "former" && folder.text("run.json") == "former")
        #expect(folder.text("report.html/inside") == "x")
    }

    @Test func noPermissionToWriteLeavesTheFormerRun() throws {
        let folder = try TemporaryFolder()
        try write(folder.path, "former", known)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
        let refused = OrdinaryUser.run { failure { try write(folder.path, "new", known) } }
        #expect(refused?.reason.en == "no permission to write")
        for name in known { #expect(folder.text(name) == "former") }
    }

    @Test func whatIsNoFolderIsSaid() throws {
        let folder = try TemporaryFolder()
        try folder.put("x", "file")
        #expect(failure { _ = try open(folder.path + "/file/out") }?.reason.en == "it is not a folder")
    }
}
