import Diagnostics
import PlanModel

/// Words for the flags of verdicts.
public enum FlagText {
    /// The words for the flags that a reader should know of; a final figure needs none.
    public static func texts(_ flags: VerdictFlags, in language: Language) -> [String] {
        var labels: [Label] = []
        if flags.contains(.estimate) {
            labels.append(.estimateFlag)
        } else if flags.contains(.provisional) {
            labels.append(.provisionalFlag)
        }
        if flags.contains(.methodBreak) { labels.append(.breakFlag) }
        if flags.contains(.open) { labels.append(.openFlag) }
        return labels.map { $0.text(in: language) }
    }
}
