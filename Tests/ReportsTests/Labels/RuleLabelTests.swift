import PlanModel
import Testing

@testable import Reports

@Suite struct RuleLabelTests {
    @Test(arguments: RuleLabel.allCases)
    func standsInBothLanguages(_ label: RuleLabel) {
        #expect(!label.text.vi.isEmpty && !label.text.en.isEmpty && label.text.vi != label.text.en)
    }

    @Test func everyLevelAndKindOfScoreHasAWordOfItsOwn() {
        #expect(Set(RuleLevel.allCases.map { RuleLabel($0).text.vi }).count == RuleLevel.allCases.count)
        let kinds: [ScoreKind] = [.percent, .points, .places, .gap, .none]
        #expect(Set(kinds.map { RuleLabel($0).text.en }).count == kinds.count)
    }
}
