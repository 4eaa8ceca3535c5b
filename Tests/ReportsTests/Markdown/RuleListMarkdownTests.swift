import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct RuleListMarkdownTests {
    @Test func standardRulesStandByTheirLevelsAndLeadToTheirPages() {
        let rules = [RuleSample.rule, RuleSample.bare("last"), RuleSample.bare("late", .task)]
        let text = RuleListMarkdown.text(rules, language: .vi)
        #expect(text.hasPrefix("# Quy tắc chuẩn\n\n"))
        #expect(text.contains("## Cấp: nhiệm vụ (task)\n\n- [`late`](late.vi.md): late\n"))
        #expect(text.contains("## Cấp: tính số liệu (value)\n\n- [`last`](last.vi.md): last\n"))
        #expect(text.hasSuffix("## Quy tắc của kế hoạch\n\n- `coverage`: Độ bao phủ\n"))
        #expect(!text.contains("(objective)"))
        #expect(RuleListMarkdown.text(rules, language: .en).contains("[`last`](last.md)"))
    }
}
