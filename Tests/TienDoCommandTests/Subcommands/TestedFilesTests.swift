import Foundation
import Testing

@testable import TienDoCommand

@Suite struct TestedFilesTests {
    @Test func aFileOfAPlansTestsBelongsToThePlan() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tested-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let tests = folder.appending(path: "p/tests/more")
        try FileManager.default.createDirectory(at: tests, withIntermediateDirectories: true)
        try Data("plan \"p\" {}".utf8).write(to: folder.appending(path: "p/plan.lua"))
        let path = folder.path(percentEncoded: false)
        let found = TestedFiles.place(of: path + "/p/tests/more/a.lua")
        #expect(found?.folder == path + "/p" && found?.file == "tests/more/a.lua")
        #expect(TestedFiles.place(of: path + "/rules/tests/a.lua") == nil)
        #expect(TestedFiles.place(of: "a.lua") == nil)
    }

    @Test func pathsAreAsTheCommandLineHasThem() {
        #expect(TestedFiles.path("tests/a.lua", in: "p") == "p/tests/a.lua")
        #expect(TestedFiles.path("tests/a.lua", in: "p/") == "p/tests/a.lua")
        #expect(TestedFiles.path("tests/a.lua", in: ".") == "tests/a.lua")
        #expect(TestedFiles.path("/tmp/a.lua", in: "") == "/tmp/a.lua")
        #expect(TestedFiles.path("standard/sum.lua", in: "p") == "standard/sum.lua")
    }
}
