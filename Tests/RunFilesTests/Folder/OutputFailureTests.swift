import Diagnostics
import Testing

@testable import RunFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite struct OutputFailureTests {
    @Test(arguments: [ENOSPC, EDQUOT, EROFS, EACCES, EPERM, ENOTDIR, EISDIR, ENOENT, EIO])
    func whatMayWellHappenIsSaidInBothLanguages(_ code: Int32) {
        let reason = OutputFailure(path: "out", errno: code).reason
        #expect(reason.vi != reason.en && !reason.vi.isEmpty && !reason.en.isEmpty)
        #expect(reason.vi.unicodeScalars.contains { $0.value > 0x7F })
    }

    @Test func whatElseHappensIsInTheSystemsWords() {
        let failure = OutputFailure(path: "out", errno: ELOOP)
        #expect(failure.reason == LocalizedText(String(cString: strerror(ELOOP))) && !failure.isLocked)
    }
}
