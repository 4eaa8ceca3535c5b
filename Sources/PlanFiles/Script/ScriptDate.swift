import LuaSandbox
import PlanModel

/// Dates in scripts: texts as officials write them, or days as `date(2016, 6, 30)` counts them.
enum ScriptDate {
    /// What is meant by `2017` is a year, not the day of that number, which lies in 1975.
    private static let years: ClosedRange<Int64> = 1000...9999

    static func day(_ value: LuaValue) -> DayNumber? {
        switch value {
        case .text(let text): DayNumber(text: text)
        case .integer(let days) where years.contains(days): nil
        case .integer(let days): Int32(exactly: days).map(DayNumber.init(rawValue:))
        default: nil
        }
    }
}
