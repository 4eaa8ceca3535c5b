import PlanModel

/// What the names of a row's period give, for rows of every level.
enum PeriodReading {
    /// - Parameter asOf: the evaluation date, or of a task row the day that it is judged at.
    static func read(_ datum: Datum, _ period: Period, _ asOf: DayNumber) -> Reading {
        switch datum {
        case .year: .integer(Int64(period.year))
        case .periodStart: .integer(Int64(period.firstDay.rawValue))
        case .periodEnd: .integer(Int64(period.lastDay.rawValue))
        case .asOf: .integer(Int64(asOf.rawValue))
        case .open: .boolean(period.lastDay > asOf)
        default: .missing
        }
    }
}
