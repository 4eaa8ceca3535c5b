import Foundation
import Testing

@testable import TienDoCommand

@Suite struct FileBytesTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString)")

    private func made(_ name: String, _ make: (String) throws -> Void) throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: name).path(percentEncoded: false)
        try make(path)
        return path
    }

    @Test func aFileIsReadWhole() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        let path = try made("a.lua") { try Data(bytes).write(to: URL(filePath: $0)) }
        #expect(FileBytes.read(path) == bytes)
        #expect(FileBytes.read(path, most: 199_999) == nil)
    }

    @Test func whatIsNoFileIsNotReadAndNotWaitedFor() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipe = try made("pipe.lua") { #expect(mkfifo($0, 0o644) == 0) }
        let link = try made("link.lua") { #expect(symlink("link.lua", $0) == 0) }
        for path in [pipe, link, folder.path(percentEncoded: false), "/nowhere", ""] {
            #expect(FileBytes.read(path) == nil, "\(path)")
        }
    }

    @Test func aDeviceWithoutEndIsGivenUp() {
        #expect(FileBytes.read("/dev/zero", most: 1 << 20) == nil)
        #expect(FileBytes.read("/dev/null") == [])
    }
}
