import Testing

@testable import PlanFiles

@Suite struct FileWindowsTests {
    @Test func `Any part can be had, in memory and on disk alike`() throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try folder.write(bytes, to: "a.csv")
        let windows = [FileWindows(bytes), try FileWindows(path: folder.path + "/a.csv")]
        #expect(windows.map(\.isOpenFile) == [false, true] && windows.map(\.size) == [100_000, 100_000])
        for range in [0..<100_000, 5..<5, 99_990..<200_000, 200_000..<200_010, 777..<70_000] {
            for window in windows { #expect(try window.bytes(range) == Array(bytes[range.clamped(to: 0..<100_000)])) }
        }
    }

    @Test func `What can't be opened says why`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: FileFailure.self) { try FileWindows(path: folder.path) }
        #expect(throws: FileFailure.self) { try FileWindows(path: folder.path + "/none.csv") }
    }
}
