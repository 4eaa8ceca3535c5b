import Diagnostics
import PlanModel

/// What a rule of level `value` computes when it is asked a single question.
public struct ComputedFigure: Sendable, Hashable {
    /// What came out.
    public enum Outcome: Sendable, Hashable {
        case figure
        /// The rule returned `nil`, or could not be asked for want of data.
        case missing
        /// What the rule did is an error.
        case error
        /// The rule hit a limit.
        case limit
    }

    public let outcome: Outcome
    /// Not rounded; nil where the rule returned `nil` or could not be asked.
    public let value: Double?
    /// As in `verdicts.csv`: `missing:whole`; empty where the rule was asked.
    public let reason: String
    /// What went wrong, with the line of the rule; nil where all is well.
    public let problem: Diagnostic?

    init(_ answer: RuleCall.Answer, _ rule: Rule) {
        outcome =
            switch answer.status {
            case StatusTable.error: .error
            case StatusTable.limit: .limit
            default: answer.score.isNaN ? .missing : .figure
            }
        value = answer.score.isNaN ? nil : answer.score
        reason = answer.reason.text(reads: rule.reads)
        problem = answer.problem
    }
}
