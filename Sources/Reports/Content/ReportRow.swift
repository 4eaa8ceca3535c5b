import Diagnostics
import PlanModel

/// One verdict as reports show it. Numbers stand for entries of the `RunFrame`'s tables; NaN for no number.
public struct ReportRow: Sendable {
    public var unit: Int32
    public var subject: Int32
    public var period: Int32
    public var assignment: Int32
    public var status: UInt8
    /// Before rounding.
    public var score: Double
    public var value: Double
    public var target: Double
    public var flags: VerdictFlags
    /// As in `verdicts.csv`: `missing:value`; empty for a rule's own verdict.
    public var reason: String
    public var note: LocalizedText
    /// What it was judged by was made up for an example.
    public var isIllustrative: Bool

    init(_ batch: VerdictBatch, _ row: Int, frame: RunFrame, isIllustrative: Bool) {
        unit = batch.unit[row]
        subject = batch.subject[row]
        period = batch.period[row]
        assignment = batch.assignment[row]
        status = batch.status[row]
        score = batch.score[row]
        value = batch.value[row]
        target = batch.target[row]
        flags = batch.flags[row]
        let rule = frame.assignments[Int(assignment)].rule
        reason = batch.reason[row].text(reads: rule.reads)
        note = NoteText.text(of: batch, row: row, rule: rule)
        self.isIllustrative = isIllustrative
    }
}
