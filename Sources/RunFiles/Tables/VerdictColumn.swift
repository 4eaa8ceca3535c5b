/// A column of `verdicts.csv`.
public enum VerdictColumn: String, Sendable, CaseIterable {
    case unit, subject, period, rule, status, score, note, value, target, flag, reason
}
