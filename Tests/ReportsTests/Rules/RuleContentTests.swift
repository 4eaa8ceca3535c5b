import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct RuleContentTests {
    @Test func everythingThatAFileSaysIsThere() {
        let content = RuleContent(RuleSample.rule, language: .en)
        #expect(content.name == "coverage" && content.title == "Coverage")
        #expect(content.facts == ["Rules of the plan", "Level: indicator (indicator)", "Score: gap, 1 decimals"])
        #expect(content.place == "rules/coverage.lua:3")
        #expect(content.reads.map(\.name) == ["value", "previous", "staff", "from"])
        #expect(content.reads[1].text == "previous value (may be missing)")
        #expect(content.parameters == [RuleContent.Row(name: "from", text: "90")])
        #expect(content.documentation.map(\.lines) == [["How."], ["Example: 1."]])
        #expect(
            content.parts.map(\.heading) == [
                "Reads", "Parameters and their defaults", "Notes that it gives", "Statuses of its own", "Basis",
                "Documentation",
            ]
        )
    }

    @Test func whatARuleDoesNotSayHasNoPart() {
        let content = RuleContent(RuleSample.bare("last"), language: .vi)
        #expect(content.parts.isEmpty)
        #expect(content.facts == ["Quy tắc chuẩn", "Cấp: tính số liệu (value)"])
    }
}
