import Testing

@testable import RunFiles

@Suite struct FoldersTests {
    @Test func foldersAboveAreMadeToo() throws {
        let folder = try TemporaryFolder()
        try Folders.make(folder.path + "/a/b/c")
        try Folders.make(folder.path + "/a/b/c")
        #expect(folder.names("a/b") == ["c"])
    }

    @Test func aFileInTheWayIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.put("x", "a")
        let failure = #expect(throws: OutputFailure.self) { try Folders.make(folder.path + "/a/b") }
        #expect(failure?.path == folder.path + "/a" && failure?.reason.en == "it is not a folder")
    }

    @Test func aFolderIsEmptiedAndRemoved() throws {
        let folder = try TemporaryFolder()
        for name in ["out/a", "out/.b"] { try folder.put("x", name) }
        #expect(Folders.names(in: folder.path + "/out").sorted() == [".b", "a"])
        Folders.empty(folder.path + "/out")
        #expect(folder.names("out") == [] && Folders.exists(folder.path + "/out"))
        Folders.remove(folder.path + "/out")
        #expect(!Folders.exists(folder.path + "/out"))
    }

    @Test func whatIsNotThereIsEmpty() throws {
        let folder = try TemporaryFolder()
        #expect(Folders.names(in: folder.path + "/none") == [])
        Folders.empty(folder.path + "/none")
        #expect(folder.names() == [])
    }
}
