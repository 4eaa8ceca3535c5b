import LuaSandbox
import PlanModel

/// Dates in scripts: texts as officials write them, or days as `date(2016, 6, 30)` counts them.
enum ScriptDate {
    static func day(_ value: LuaValue) -> DayNumber? {
        switch value {
        case .text(let text): DayNumber(text: text)
        case .integer(let days): Int32(exactly: days).map(DayNumber.init(rawValue:))
        default: nil
        }
    }
}
