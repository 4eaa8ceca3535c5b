import PlanModel
import Testing

@testable import Reports

@Suite struct FlagTextTests {
    @Test func flagsAreInWordsTheWeakestOnly() {
        #expect(FlagText.texts([.estimate, .provisional, .final], in: .vi) == ["ước tính"])
        #expect(FlagText.texts([.final], in: .en).isEmpty)
        #expect(FlagText.texts([.open], in: .en) == ["the period is not over"])
    }
}
