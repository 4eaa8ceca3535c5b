import Diagnostics
import Testing

@testable import Reports

@Suite struct LabelTests {
    @Test(arguments: Label.allCases)
    func standsInBothLanguages(_ label: Label) {
        #expect(!label.text.vi.isEmpty && !label.text.en.isEmpty)
        #expect(DiagnosticText.places(in: label.text.vi) == DiagnosticText.places(in: label.text.en))
        #expect(label.text.vi != label.text.en || label == .score)
    }
}
