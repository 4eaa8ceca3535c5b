import PlanModel

/// What the names of a row's period give, for rows of every level.
enum PeriodReading {
    /// - Parameters:
    ///   - period: number in the run's `PeriodIndex`.
    ///   - asOf: the evaluation date, or of a task row the day that it is judged at.
    static func read(_ datum: Datum, _ inputs: EvaluationInputs, _ period: Int32, asOf: DayNumber) -> Reading {
        read(datum, inputs.periodIndex, inputs.handles, period, asOf: asOf, runAsOf: inputs.layout.frame.asOf)
    }

    /// - Parameter runAsOf: the evaluation date.
    static func read(
        _ datum: Datum,
        _ index: PeriodIndex,
        _ handles: TextHandles,
        _ period: Int32,
        asOf: DayNumber,
        runAsOf: DayNumber
    ) -> Reading {
        switch datum {
        case .period: .text(handles.period[Int(period)])
        case .year: .integer(index.year[Int(period)])
        case .periodStart: .integer(Int64(index.firstDay[Int(period)]))
        case .periodEnd: .integer(Int64(index.lastDay[Int(period)]))
        case .asOf: .integer(Int64(asOf.rawValue))
        // Whether the period is over is a matter of the evaluation date, also for a task that is judged earlier.
        case .open: .boolean(index.lastDay[Int(period)] > runAsOf.rawValue)
        default: .missing
        }
    }
}
