import Diagnostics
import Testing

@testable import RuleEngine

@Suite struct JudgeFailureTests {
    @Test(
        arguments: [
            .unknown("a", near: []), .faulty("a"), .nameUnknown("b", rule: "a", near: ["value"]),
            .valueWrong(name: "a", expected: LocalizedText(vi: "một số", en: "a number")), .unitUnknown("a", near: []),
            .subjectUnknown("a", near: ["b"]), .computesFigure(rule: "a"), .givesVerdict(rule: "a"),
        ] as [JudgeFailure]
    )
    func isSaidInBothLanguages(failure: JudgeFailure) {
        let message = failure.message
        #expect(message.vi != message.en && message.vi.contains("“a”") && message.en.contains("“a”"))
    }

    @Test func namesThatAreNearAreOffered() {
        let failure = JudgeFailure.nameUnknown("valeu", rule: "x", near: ["value", "values"])
        #expect(failure.message.en == "“x” has nothing named “valeu”; did you mean “value” or “values”?")
        #expect(failure.message.vi == "“x” không có gì tên “valeu”; có phải ý bạn là “value” hoặc “values”?")
    }
}
