import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct FilesReadTests {
    @Test func whatWasReadStandsInByteOrderWithItsHash() throws {
        let folder = try TemporaryFolder(["b.csv": "abc", "a.lua": ""])
        var files = FilesRead(folder: folder.path)
        var found = DiagnosticList()
        #expect(files.bytes("b.csv", &found) == Array("abc".utf8))
        #expect(files.bytes("a.lua", &found) == [])
        files.add("standard/x.lua", Array("abc".utf8))
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(
            files.files(rowCounts: ["b.csv": 7]) == [
                PlanFile(path: "a.lua", sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                PlanFile(path: "b.csv", sha256: abc, rows: 7), PlanFile(path: "standard/x.lua", sha256: abc),
            ]
        )
        #expect(found.items.isEmpty)
    }

    @Test func whatCannotBeReadIsToldAndNotCounted() throws {
        let folder = try TemporaryFolder()
        var files = FilesRead(folder: folder.path)
        var found = DiagnosticList()
        #expect(files.bytes("gone.csv", &found) == nil)
        #expect(found.lines(.en) == ["TD0111 gone.csv: the file can't be read: it doesn't exist"])
        #expect(files.files(rowCounts: [:]).isEmpty)
    }
}
