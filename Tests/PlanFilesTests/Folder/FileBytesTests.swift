import Diagnostics
import Foundation
import Testing

@testable import PlanFiles

struct FileBytesTests {
    @Test(arguments: [0, 1, 100_000, 300_001])
    func allBytesAreRead(count: Int) throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try folder.write(bytes, to: "a.bin")
        #expect(try FileBytes.read(folder.path + "/a.bin") == bytes)
    }

    @Test func aFileThatHasNoSizeIsReadToItsEnd() throws {
        // The kernel gives such files the size 0.
        let bytes = try FileBytes.read("/proc/self/status")
        #expect(bytes.starts(with: "Name:".utf8))
    }

    @Test func whatIsNoFileSaysWhatItIs() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("a.csv")
        try folder.link("loop", to: "loop")
        try folder.link("nowhere", to: "gone")
        mkfifo(folder.path + "/pipe", 0o600)
        #expect(reason(folder, "a.csv") == LocalizedText(vi: "đó là một thư mục", en: "it is a folder"))
        #expect(reason(folder, "loop")?.en == "its links go round in a circle")
        #expect(reason(folder, "nowhere")?.en == "it doesn't exist")
        #expect(reason(folder, "pipe")?.en == "it is no regular file")
        #expect(reason(folder, "a.csv/b")?.en == "it doesn't exist")
    }

    private func reason(_ folder: TemporaryFolder, _ name: String) -> LocalizedText? {
        do throws(FileFailure) {
            _ = try FileBytes.read(folder.path + "/" + name)
            return nil
        } catch {
            return error.reason
        }
    }
}
