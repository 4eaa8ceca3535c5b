import Diagnostics
import Testing

@testable import PlanFiles

@Suite struct ScriptKindTests {
    @Test func kindsAreNamedInBothLanguages() {
        #expect(
            ScriptKind.word(of: ["a", "b"]) == LocalizedText(vi: "một trong \"a\", \"b\"", en: "one of \"a\", \"b\"")
        )
        #expect(ScriptKind.wholeNumber(0...9).vi == "một số nguyên từ 0 đến 9")
    }
}
