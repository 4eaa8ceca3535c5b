import Diagnostics
import PlanModel

extension BlockProblems.Problem {
    /// The diagnostic that tells of it, at the line of the rule that failed, or where its constant is set that has no value.
    ///
    /// - Parameters:
    ///   - used: the assignment whose rule met it.
    ///   - rows: in which rows, for the sentence's places.
    func diagnostic(_ used: RunAssignment, _ plan: Plan, _ rows: [String: DiagnosticValue]) -> Diagnostic {
        let values: [String: DiagnosticValue] = [
            "rule": .text(used.rule.name), "assignment": .text(used.assignment.name), "problem": .localized(wording),
        ]
        return Diagnostic(
            code,
            at: location(used, plan),
            subject: used.assignment.name,
            values.merging(rows) { _, row in row }
        )
    }

    /// What Lua said is told in both languages; what a rule returned or a name is as it stands.
    private var wording: LocalizedText {
        let text = DiagnosticText.clipped(detail)
        return code == .ruleRaised ? LuaWording.text(of: text) : LocalizedText(text)
    }

    private func location(_ used: RunAssignment, _ plan: Plan) -> SourceLocation {
        if code == .parameterNotInForce, used.assignment.settings[detail] != nil { return used.assignment.location }
        let line = line > 0 ? Int(line) : used.rule.location.line
        return SourceLocation(file: plan.ruleSources[used.rule.source].path, line: line)
    }
}
