import Foundation
import RunFiles
import Testing

struct FileReplacementTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "replace-\(UUID().uuidString)")

    @Test func `a file gets new bytes and keeps its rights, through a link too`() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a.lua")
        let link = folder.appending(path: "link.lua")
        try Data("old".utf8).write(to: file)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o640],
            ofItemAtPath: file.path(percentEncoded: false)
        )
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        try FileReplacement.write(Array("new".utf8), to: link.path(percentEncoded: false))
        #expect(try String(contentsOf: file, encoding: .utf8) == "new")
        let rights = try FileManager.default.attributesOfItem(atPath: file.path(percentEncoded: false))[
            .posixPermissions
        ]
        #expect(rights as? Int == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).count == 2)
    }

    @Test func `what is not there is not made`() {
        #expect(throws: OutputFailure.self) {
            try FileReplacement.write([], to: folder.path(percentEncoded: false) + "/none")
        }
    }
}
