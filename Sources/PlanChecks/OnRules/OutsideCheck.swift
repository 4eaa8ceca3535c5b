import Diagnostics
import LuaSyntax
import LuaTexts
import PlanModel

/// A rule changes nothing outside itself: neither local variables nor tables of its file. Otherwise a verdict would depend
/// on the rows before it.
enum OutsideCheck {
    /// Assignments to local variables from within functions that are not the variable's own, unless all of it lies within
    /// one rule's function. Whoever has one can't be run.
    static func assignments(in text: LuaText, _ rules: [RuleText]) -> [Int32] {
        text.tree.nodes.indices.map { Int32($0) }.filter { node in
            guard let variable = text.variable(node), text.use(node) == .written else { return false }
            let owner = text.tree.variables[Int(variable)].function
            guard text.function(around: node) != Int(owner) else { return false }
            let home = text.functions[Int(owner)]
            return owner == 0 || !rules.contains { text.isWithin(home, $0.function) }
        }
    }

    static func find(_ text: LuaText, _ rules: [RuleText], _ diagnostics: inout DiagnosticList) {
        for node in assignments(in: text, rules) {
            diagnostics.add(
                .outerLocalAssigned,
                at: text.location(node),
                subject: rules.first { text.isWithin(node, $0.function) }?.rule.name ?? "",
                ["name": .text(text.mainText(node))]
            )
        }
        for rule in rules { findWrites(rule, &diagnostics) }
    }

    /// Writes to tables that the function did not make.
    private static func findWrites(_ rule: RuleText, _ diagnostics: inout DiagnosticList) {
        let text = rule.text
        let given = Set(rule.parameters.map(\.variable))
        for node in text.subtree(rule.function) where [.member, .index].contains(text.kind(node)) {
            guard text.kind(text.parent(node)) == .targets, let base = base(of: node, text) else { continue }
            let name = text.mainText(base)
            guard let variable = text.variable(base) else {
                guard LuaLibrary.globals.contains(name) else { continue }
                diagnostics.add(
                    .outerTableWritten,
                    at: text.location(node),
                    subject: rule.rule.name,
                    ["name": .text(name)]
                )
                continue
            }
            let isOuter = !text.isWithin(
                text.functions[Int(text.tree.variables[Int(variable)].function)],
                rule.function
            )
            if isOuter || given.contains(variable), text.uses[Int(variable)].allSatisfy({ text.use($0) != .written }) {
                diagnostics.add(
                    isOuter ? .outerTableWritten : .givenTableWritten,
                    at: text.location(node),
                    subject: rule.rule.name,
                    ["name": .text(name)]
                )
            }
        }
    }

    /// The name that `a.b[c].d` begins with.
    private static func base(of node: Int32, _ text: LuaText) -> Int32? {
        var node = node
        while [.member, .index, .parenthesized].contains(text.kind(node)) { node = text.child(node, 0) }
        return text.kind(node) == .name ? node : nil
    }
}
