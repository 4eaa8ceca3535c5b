/// A column of `verdicts.csv`.
public enum VerdictColumn: String, Sendable, CaseIterable {
    case unit, subject, period, rule, status, score, note, value, target, flag, reason
    /// Which instance of a recurring task the row is about, as a period (`2016-Q2`); empty for all else.
    case instance

    /// Those that are written unless others are asked for.
    public static let standard = allCases.filter { $0 != .instance }
}
