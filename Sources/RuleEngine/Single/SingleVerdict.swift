import Diagnostics
import Numerals
import PlanModel

/// What a rule says when it is asked a single question.
public struct SingleVerdict: Sendable, Hashable {
    /// A status that the rule returned, or `no_data`, `not_applicable`, `error`, `limit`.
    public let status: Status
    /// Rounded to the rule's decimals, as on output; nil where the rule gave none.
    public let score: Double?
    /// The figure that was judged; nil where there is none, and for all that is no indicator.
    public let value: Double?
    /// The resolved target; nil where there is none, and for all that is no indicator.
    public let target: Double?
    /// What the verdict inherits of the figures that it read: `estimate;open`.
    public let flags: VerdictFlags
    /// As in `verdicts.csv`: `missing:value`; empty for a rule's own verdict.
    public let reason: String
    /// The note in both languages; empty where there is none.
    public let note: LocalizedText
    /// What went wrong, with the line of the rule: of the outcomes `error` and `limit` an error, of a verdict whose note is
    /// not filled a warning; nil where all is well.
    public let problem: Diagnostic?

    init(_ answer: RuleCall.Answer, _ facts: RowReader.Facts, _ rule: Rule, _ statuses: StatusTable) {
        status = statuses[answer.status]
        score = answer.score.isNaN ? nil : Rounding.rounded(answer.score, decimals: rule.decimals)
        value = facts.value.isNaN ? nil : facts.value
        target = facts.target.isNaN ? nil : facts.target
        flags = facts.flags
        reason = answer.reason.text(reads: rule.reads)
        note = answer.note
        problem = answer.problem
    }
}
