import Diagnostics
import LuaSyntax
import LuaTexts

/// A parameter that is given another value and then compared: most likely a comparison of something else than was meant.
enum ParametersWrittenCheck {
    static func find(_ rule: RuleText, _ diagnostics: inout DiagnosticList) {
        let text = rule.text
        for parameter in rule.parameters where !rule.rule.optional.contains(parameter.name) {
            let uses = text.uses[Int(parameter.variable)]
            guard let written = uses.first(where: rule.isWritten) else { continue }
            let place = text.tree.range(of: written).lowerBound
            let statement = text.parent(text.parent(written))
            let compared = uses.first { use in
                text.use(use) == .read && text.tree.range(of: use).lowerBound > place && !text.isWithin(use, statement)
                    && isCompared(use, text)
            }
            guard let compared, let line = text.location(compared).line else { continue }
            diagnostics.add(
                .parameterOverwritten,
                at: text.location(written),
                subject: rule.rule.name,
                ["name": .text(parameter.name), "line": .number(line)]
            )
        }
    }

    private static func isCompared(_ use: Int32, _ text: LuaText) -> Bool {
        var node = text.parent(use)
        while [.parenthesized, .binary, .unary].contains(text.kind(node)) {
            if text.kind(node) == .binary, text.operation(node).isComparison { return true }
            node = text.parent(node)
        }
        return false
    }
}

extension TokenKind {
    /// Whether it compares: `==`, `~=`, `<`, `<=`, `>`, `>=`.
    var isComparison: Bool { self == .equal || self == .notEqual || isOrder }

    /// Whether it asks which of two comes first.
    var isOrder: Bool { [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(self) }
}
