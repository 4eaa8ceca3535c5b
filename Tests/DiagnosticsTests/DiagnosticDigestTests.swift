import Diagnostics
import Testing

@Suite struct DiagnosticDigestTests {
    private func many(_ code: DiagnosticCode, _ file: String, _ count: Int) -> [Diagnostic] {
        (0..<count).map { Diagnostic(code, at: SourceLocation(file: file, row: $0 + 2)) }
    }

    private func shown(_ digest: DiagnosticDigest) -> [String] {
        digest.entries.map { "\($0.diagnostic.code.id) \($0.diagnostic.location.row ?? 0) \($0.more)" }
    }

    @Test func errorsComeFirstAndLesserOnesOnlyWhereAskedFor() {
        let list = many(.columnUnknown, "a", 1) + many(.rowTooShort, "a", 1) + many(.rowTooLong, "b", 1)
        #expect(
            shown(DiagnosticDigest(list, least: .info, most: 9, alike: 9)) == [
                "TD0205 2 0", "TD0206 2 0", "TD0203 2 0",
            ]
        )
        #expect(shown(DiagnosticDigest(list, least: .error, most: 9, alike: 9)) == ["TD0205 2 0"])
    }

    @Test func ofOneMistakeInOneFileOnlyTheFirstAreShownAndTheRestCounted() {
        let list = many(.indicatorUnknown, "a", 100) + many(.notANumber, "a", 1) + many(.indicatorUnknown, "b", 2)
        let digest = DiagnosticDigest(list, least: .info, most: 9, alike: 2)
        #expect(shown(digest) == ["TD0402 2 0", "TD0402 3 98", "TD0301 2 0", "TD0402 2 0", "TD0402 3 0"])
        #expect(digest.left == 0)
    }

    @Test func whatIsCutIsCounted() {
        let list = many(.indicatorUnknown, "a", 100) + many(.notANumber, "a", 5)
        let digest = DiagnosticDigest(list, least: .info, most: 2, alike: 1)
        #expect(shown(digest) == ["TD0402 2 99", "TD0301 2 4"] && digest.left == 0)
        #expect(DiagnosticDigest(list, least: .info, most: 1, alike: 1).left == 5)
        #expect(DiagnosticDigest(list, least: .info, most: 1, alike: 2).left == 104)
        #expect(DiagnosticDigest([], least: .info, most: 1, alike: 1).entries.isEmpty)
    }
}
