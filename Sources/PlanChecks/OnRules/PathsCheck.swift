import Diagnostics
import LuaSyntax
import LuaTexts
import PlanModel

/// What following a function's paths shows: what is never reached, an end without a status, and optional names that are
/// used without a test.
enum PathsCheck {
    /// - Parameter hasGap: the function comes to its end where no band takes a value, which is known.
    static func find(_ rule: RuleText, _ flow: RuleFlow, hasGap: Bool, _ diagnostics: inout DiagnosticList) {
        let text = rule.text
        for statement in flow.unreachable {
            diagnostics.add(.unreachable, at: firstLine(of: statement, text), subject: rule.rule.name)
        }
        if flow.reachesEnd, !hasGap, rule.rule.level != .value {
            let end = text.tree.range(of: rule.function).upperBound
            diagnostics.add(
                .endsWithoutReturn,
                at: text.location(end - 3..<end),
                subject: rule.rule.name,
                ["rule": .text(rule.rule.name)]
            )
        }
        var said: Set<Int32> = []
        for use in flow.untested {
            // Once for a name: whoever mends the first use looks at the others.
            guard said.insert(text.variable(use)!).inserted else { continue }
            diagnostics.add(
                .optionalNotTested,
                at: text.location(use),
                subject: rule.rule.name,
                ["name": .text(text.mainText(use))]
            )
        }
    }

    private static func firstLine(of statement: Int32, _ text: LuaText) -> SourceLocation {
        var location = text.location(statement)
        if location.endLine != nil {
            location.endLine = nil
            location.endColumn = nil
        }
        return location
    }
}
