import Diagnostics
import Testing

@testable import Reports

@Suite struct DueLabelTests {
    @Test(arguments: DueLabel.allCases)
    func standsInBothLanguages(_ label: DueLabel) {
        #expect(!label.text.vi.isEmpty && !label.text.en.isEmpty)
        #expect(DiagnosticText.places(in: label.text.vi) == DiagnosticText.places(in: label.text.en))
        #expect(label.text.vi != label.text.en)
    }

    @Test func placesAreFilled() {
        #expect(DueLabel.to.text(in: .vi, ["agency": "Sở Nội vụ"]) == "Kính gửi: Sở Nội vụ")
        #expect(DueLabel.to.text(in: .en, ["agency": "Home Affairs"]) == "To: Home Affairs")
    }
}
