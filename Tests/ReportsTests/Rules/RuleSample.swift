import Diagnostics
import PlanModel

/// A rule that has something to say in every part of its page.
enum RuleSample {
    static let rule = Rule(
        name: "coverage",
        title: LocalizedText(vi: "Độ bao phủ", en: "Coverage"),
        documentation: LocalizedText(vi: "Cách tính.\n\nVí dụ: 1.\n", en: "How.\n\nExample: 1.\n"),
        level: .indicator,
        scoreKind: .gap,
        decimals: 1,
        parameters: [RuleParameter(name: "from", setting: .constant(.integer(90)))],
        inputs: ["staff"],
        optional: ["previous"],
        basis: "Quyết định 1",
        notes: [RuleNote(name: "late", text: LocalizedText(vi: "đạt năm {1}", en: "reached in {1}"))],
        statuses: [Status(id: "dat", label: LocalizedText(vi: "Đạt", en: "Met"), isGood: true)],
        reads: ["value", "previous", "staff", "from"],
        source: 0,
        location: SourceLocation(file: "rules/coverage.lua", line: 3)
    )

    static func bare(_ name: String, _ level: RuleLevel = .value) -> Rule {
        Rule(
            name: name,
            title: LocalizedText(name),
            level: level,
            reads: [],
            source: 0,
            isStandard: true,
            location: SourceLocation(file: "standard/\(name).lua", line: 2)
        )
    }
}
