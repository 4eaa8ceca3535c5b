import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct ReasonTextTests {
    @Test(arguments: [
        ("", "", ""), ("missing:value", "thiếu số liệu thực hiện", "value missing"),
        (
            "missing:value;withheld", "thiếu số liệu thực hiện; số liệu không được công bố",
            "value missing; the figure is withheld"
        ),
        ("unreadable:deadline", "không đọc được thời hạn", "deadline can't be read"),
        ("conflict:target", "các bản ghi của chỉ tiêu kế hoạch mâu thuẫn nhau", "contradicting revisions of target"),
        ("missing:staff", "thiếu “staff”", "“staff” missing"), ("unknown", "unknown", "unknown"),
    ])
    func reasonsAreInWords(_ code: String, _ vi: String, _ en: String) {
        #expect(ReasonText.text(code, in: .vi) == vi)
        #expect(ReasonText.text(code, in: .en) == en)
    }

    @Test func everyReasonThatARunCanGiveHasWords() {
        let kinds: [Reason.Kind] = [
            .unitEnded, .unitNotBegun, .unusable, .notApplicable, .noTarget, .noThreshold, .missing, .instructions,
            .memory, .assignment,
        ]
        for kind in kinds {
            for reason in [Reason(kind, first: 1), Reason(kind, first: 1, second: 1)] {
                let code = reason.text(reads: ["value"])
                for language in Language.allCases { #expect(ReasonText.text(code, in: language) != code, "\(code)") }
            }
        }
    }
}
