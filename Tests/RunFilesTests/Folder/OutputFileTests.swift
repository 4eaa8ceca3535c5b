import Testing

@testable import RunFiles

@Suite struct OutputFileTests {
    @Test func aFullDiskIsSaid() throws {
        let file = try OutputFile(path: "/dev/full")
        let failure = #expect(throws: OutputFailure.self) { try file.write(Array("x".utf8)) }
        #expect(failure?.reason.en == "the disk is full" && failure?.path == "/dev/full")
    }

    @Test func writesPieceByPiece() throws {
        let folder = try TemporaryFolder()
        let file = try OutputFile(path: folder.path + "/a")
        try file.write(Array("một ".utf8))
        try file.write([])
        try file.write(Array("hai".utf8)[...])
        try file.close()
        #expect(folder.text("a") == "một hai")
    }

    @Test func copiesByteForByte() throws {
        let folder = try TemporaryFolder()
        let long = String(repeating: "đ", count: 300_000)
        try folder.put(long, "a")
        try OutputFile.copy(folder.path + "/a", to: folder.path + "/b")
        #expect(folder.text("b") == long)
    }

    @Test func aFileThatIsNotThereIsSaid() throws {
        let folder = try TemporaryFolder()
        let failure = #expect(throws: OutputFailure.self) { try OutputFile(path: folder.path + "/x/y") }
        #expect(failure?.reason.vi == "thư mục chứa nó không tồn tại")
    }
}
