import Testing

@testable import RunFiles

@Suite struct FolderWriterTests {
    private func file(_ path: String, _ text: String) -> FolderWriter.File {
        FolderWriter.File(path: path, bytes: Array(text.utf8))
    }

    @Test func foldersAreMadeAndFilesReplaced() throws {
        let folder = try TemporaryFolder()
        try folder.put("old", "letters/a.txt")
        try folder.put("kept", "letters/c.txt")
        try FolderWriter.write([file("a.txt", "new"), file("x/y/b.txt", "b")], into: folder.path + "/letters")
        #expect(folder.text("letters/a.txt") == "new")
        #expect(folder.text("letters/x/y/b.txt") == "b")
        #expect(folder.text("letters/c.txt") == "kept")
    }

    @Test(arguments: ["", "new", "new/below"]) func aFolderThatIsEmptyOrNotThereIsFilled(name: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + (name.isEmpty ? "" : "/" + name)
        try FolderWriter.fill(path, with: [file("data/a.csv", "1")])
        #expect(folder.text((name.isEmpty ? "" : name + "/") + "data/a.csv") == "1")
    }

    @Test(arguments: ["a.csv", ".hidden", "b/c.csv"]) func aFolderThatHoldsAnythingIsLeftAlone(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.put("old", name)
        #expect(throws: OutputFailure(path: folder.path, reason: OutputFailure.notEmpty)) {
            try FolderWriter.fill(folder.path, with: [file("a.csv", "new")])
        }
        #expect(folder.text(name) == "old")
        #expect(folder.names().count == 1)
    }

    @Test func aFileInTheWayIsNoFolder() throws {
        let folder = try TemporaryFolder()
        try folder.put("old", "a")
        #expect(throws: OutputFailure.self) { try FolderWriter.fill(folder.path + "/a", with: [file("b", "new")]) }
        #expect(folder.text("a") == "old")
    }
}
