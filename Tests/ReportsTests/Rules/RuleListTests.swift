import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct RuleListTests {
    @Test func thePlansOwnRulesComeFirst() {
        let rules = [RuleSample.bare("a", .task), RuleSample.rule, RuleSample.bare("z")]
        #expect(
            RuleList.text(rules, language: .vi, width: 100, color: false) == """
                Quy tắc của kế hoạch
                  coverage  chỉ tiêu  Độ bao phủ

                Quy tắc chuẩn
                  a  nhiệm vụ      a
                  z  tính số liệu  z

                """
        )
    }

    @Test func noRulesAreSaid() {
        #expect(RuleList.text([], language: .en, width: 100, color: false) == "There are no rules.\n")
    }
}
