import Diagnostics
import PlanModel

/// What a rule of level `value` computes when it is asked a single question.
public struct ComputedFigure: Sendable, Hashable {
    /// Not rounded; nil where the rule returned `nil` or could not be asked.
    public let value: Double?
    /// As in `verdicts.csv`: `missing:whole`; empty where the rule was asked.
    public let reason: String
    /// What went wrong, with the line of the rule; nil where all is well.
    public let problem: Diagnostic?

    init(_ answer: RuleCall.Answer, _ rule: Rule) {
        value = answer.score.isNaN ? nil : answer.score
        reason = answer.reason.text(reads: rule.reads)
        problem = answer.problem
    }
}
