import Testing

@testable import Reports

@Suite struct TestLabelTests {
    @Test(arguments: TestLabel.allCases)
    func standsInBothLanguages(_ label: TestLabel) {
        #expect(!label.text.vi.isEmpty && !label.text.en.isEmpty && label.text.vi != label.text.en)
    }
}
