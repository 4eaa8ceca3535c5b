import Diagnostics
import PlanModel

/// What `tiendo run` prints: how the plan stands, what needs attention, what is missing, what went wrong.
public enum TerminalSummary {
    /// The summary, with a line break at its end.
    ///
    /// - Parameters:
    ///   - width: columns of the terminal; lines are kept to it as far as names can give way.
    ///   - color: whether ANSI colours may be used. They only underline what signs and words say.
    ///   - folder: where the full lists stand, for lists that are cut.
    ///   - listsProblems: whether errors and warnings are listed; else they are only counted.
    public static func text(
        _ content: ReportContent,
        language: Language,
        width: Int,
        color: Bool,
        folder: String = "out",
        listsProblems: Bool = true
    ) -> String {
        let summary = SummaryLines(
            content,
            language: language,
            width: max(width, 40),
            color: color,
            folder: folder,
            listsProblems: listsProblems
        )
        return summary.all.joined(separator: "\n") + "\n"
    }

    /// The most lines of one list.
    static let mostLines = 12
    /// The most years, the last ones.
    static let mostYears = 6
    /// Levels of objectives that are told apart by how far they stand in.
    static let mostDepth = 8
    /// The most problems of one code in one file that are listed.
    static let mostAlike = 3
}
