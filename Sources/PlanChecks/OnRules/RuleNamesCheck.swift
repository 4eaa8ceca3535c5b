import Diagnostics
import PlanModel

/// Every parameter of a rule's function must be a name that something supplies: the rule, its level, or the `use`.
enum RuleNamesCheck {
    /// Says of each rule which names it reads that are none, and which belong to rules of other levels. A `use` may set
    /// any built-in name; so the latter are said only where some `use` of the rule leaves them open, or nothing uses it.
    static func find(
        _ rules: [Rule],
        uses: [RuleAssignment],
        _ texts: RuleTexts,
        _ diagnostics: inout DiagnosticList
    ) {
        for rule in rules {
            for name in unknownNames(of: rule) {
                let known = BuiltInName.all.filter { $0.levels.contains(rule.level) }.map(\.name)
                diagnostics.add(
                    .parameterUnknown,
                    at: texts.location(ofParameter: name, of: rule),
                    subject: rule.name,
                    ["rule": .text(rule.name), "name": .text(name)],
                    suggestions: NearestNames.of(name, among: known + rule.parameters.map(\.name) + rule.inputs)
                )
            }
            let uses = uses.filter { $0.rule == rule.name }
            for name in namesOfOtherLevels(of: rule)
            where uses.isEmpty || uses.contains(where: { !$0.supplies(name) }) {
                diagnostics.add(
                    .nameOfOtherLevel,
                    at: texts.location(ofParameter: name, of: rule),
                    subject: rule.name,
                    ["rule": .text(rule.name), "name": .text(name), "level": .text(rule.level.rawValue)]
                )
            }
        }
    }

    /// Whether all that the rule reads has a place that it comes from in this assignment; inputs are another check's.
    static func isSupplied(_ rule: Rule, in assignment: RuleAssignment) -> Bool {
        unknownNames(of: rule).isEmpty
            && namesOfOtherLevels(of: rule).allSatisfy(assignment.supplies)
    }

    /// Names that the rule reads and that nothing could supply.
    static func unknownNames(of rule: Rule) -> [String] {
        rule.reads.filter { !rule.declares($0) && BuiltInName.named($0) == nil }
    }

    private static func namesOfOtherLevels(of rule: Rule) -> [String] {
        rule.builtInNames.filter { !$0.levels.contains(rule.level) }.map(\.name)
    }
}

extension Rule {
    /// The built-in names that its function reads, in the order of its parameters.
    var builtInNames: [BuiltInName] { reads.filter { !declares($0) }.compactMap(BuiltInName.named) }

    fileprivate func declares(_ name: String) -> Bool { parameter(name) != nil || inputs.contains(name) }
}
