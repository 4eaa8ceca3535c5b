import Diagnostics
import Foundation
import Testing
import TienDo

@testable import TienDoCommand

@Suite struct RuleJSONTests {
    @Test func everyFieldOfEveryRuleIsThere() throws {
        let rules = try #require(TienDoPlan.rules().rules)
        let text = try RuleJSON.text(rules, language: .en)
        let entries = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(entries.compactMap { $0["name"] as? String } == rules.map(\.name))
        for entry in entries { #expect(entry.count == 15, "\(entry["name"] ?? "")") }
        let deadline = try #require(entries.first { $0["name"] as? String == "deadline" })
        #expect(deadline["level"] as? String == "task" && deadline["decimals"] as? Int == 2)
        #expect(deadline["optional"] as? [String] == ["completed_on", "deadline"])
        #expect((deadline["parameters"] as? [[String: String]])?.first == ["name": "late_points", "text": "50"])
        #expect((deadline["documentation"] as? [String])?.last?.hasPrefix("Example: ") == true)
        let ratio = try #require(entries.first { $0["name"] as? String == "ratio" })
        #expect(ratio["score"] is NSNull && ratio["inputs"] as? [String] == ["part", "whole"])
    }

    @Test func oneRuleIsAnObject() throws {
        let rule = try #require(TienDoPlan.rules().rules?.first)
        let text = try RuleJSON.text(rule, language: .vi)
        #expect(text.hasPrefix("{") && text.contains(rule.title.vi))
    }
}
