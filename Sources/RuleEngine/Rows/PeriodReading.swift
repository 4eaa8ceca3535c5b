import PlanModel

/// What the names of a row's period give, for rows of every level.
enum PeriodReading {
    /// - Parameters:
    ///   - period: number in the run's `PeriodIndex`.
    ///   - asOf: the evaluation date, or of a task row the day that it is judged at.
    static func read(_ datum: Datum, _ inputs: EvaluationInputs, _ period: Int32, asOf: DayNumber) -> Reading {
        let index = inputs.periodIndex
        return switch datum {
        case .period: .text(inputs.handles.period[Int(period)])
        case .year: .integer(index.year[Int(period)])
        case .periodStart: .integer(Int64(index.firstDay[Int(period)]))
        case .periodEnd: .integer(Int64(index.lastDay[Int(period)]))
        case .asOf: .integer(Int64(asOf.rawValue))
        // Whether the period is over is a matter of the evaluation date, also for a task that is judged earlier.
        case .open: .boolean(index.lastDay[Int(period)] > inputs.layout.frame.asOf.rawValue)
        default: .missing
        }
    }
}
