import PlanModel
import Spreadsheets

/// How cells say which units they are about: `*`, `level:commune`, or an id.
enum UnitScopeText {
    /// The selector that a text stands for; blanks after `level:` don't count.
    static func selector(_ text: String) -> UnitSelector {
        level(text).map(UnitSelector.level) ?? UnitSelector(text: text)
    }

    /// The level that a text names; nil where it names none.
    static func level(_ text: String) -> String? {
        text.hasPrefix("level:") ? CellText.normalized(String(text.dropFirst("level:".count))) : nil
    }
}
