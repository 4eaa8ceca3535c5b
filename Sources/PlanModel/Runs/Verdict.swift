import Diagnostics

/// What was decided of one subject of one unit in one period by one assignment.
public struct Verdict: Sendable, Hashable {
    /// Id of the unit.
    public let unit: String
    /// Id of the indicator, task or objective; of a verdict on a unit the assignment's name.
    public let subject: String
    public let period: Period
    /// Name of the assignment.
    public let rule: String
    public let status: Status
    /// Before rounding to the rule's decimals; nil where the rule gave none.
    public let score: Double?
    /// The indicator's figure; nil where there is none, and for all that is no indicator.
    public let value: Double?
    /// The resolved target; nil where there is none, and for all that is no indicator.
    public let target: Double?
    /// As written in `verdicts.csv`: `estimate;open`.
    public let flags: VerdictFlags
    /// As written in `verdicts.csv`: `missing:value`; empty for a rule's own verdict.
    public let reason: String
    /// The note in both languages; empty where there is none.
    public let note: LocalizedText

    /// The verdict in a row of a batch.
    public init(frame: RunFrame, batch: VerdictBatch, row: Int) {
        let assignment = frame.assignments[Int(batch.assignment[row])]
        unit = frame.plan.units.ids[Int(batch.unit[row])]
        subject = frame.subjects[Int(batch.subject[row])].id
        period = frame.periods[Int(batch.period[row])]
        rule = assignment.assignment.name
        status = frame.plan.statuses[batch.status[row]]
        score = Verdict.present(batch.score[row])
        value = Verdict.present(batch.value[row])
        target = Verdict.present(batch.target[row])
        flags = batch.flags[row]
        reason = batch.reason[row].text(reads: assignment.rule.reads)
        note = NoteText.text(of: batch, row: row, rule: assignment.rule)
    }

    private static func present(_ number: Double) -> Double? { number.isNaN ? nil : number }
}
