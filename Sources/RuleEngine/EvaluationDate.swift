import PlanModel

/// The date that a plan is judged at where none is given: found in the data, so that it never depends on the clock.
enum EvaluationDate {
    /// The end of the latest period that has an observation, or the latest date on which something was recorded, whichever
    /// is later; but not after the end of the last period of any assignment. That end itself where there is nothing to
    /// go by. A row whose cell is empty and that has no flag says nothing, so it is no observation here.
    ///
    /// - Parameter periods: those of all assignments.
    static func standard(for plan: Plan, knownOn: DayNumber?, periods: [Period]) -> DayNumber {
        let last = periods.map(\.lastDay).max() ?? plan.periods.map(\.lastDay).max() ?? DayNumber(rawValue: 0)
        let known = knownOn?.rawValue ?? Int32.max
        var latest = Int32.min
        let observations = plan.observations
        let ends = observations.periods.map(\.lastDay.rawValue)
        observations.scan { facts in
            guard facts.recordedOn.upperBound <= known else { return facts.recordedOn.lowerBound <= known }
            // Nothing more is to be learned from the rows themselves.
            latest = max(latest, facts.recordedOn.upperBound)
            for period in facts.filledPeriods { latest = max(latest, ends[Int(period)]) }
            return false
        } each: { part in
            let rows = part.rows
            for row in 0..<part.count where rows.recordedOn[row] <= known {
                latest = max(latest, rows.recordedOn[row])
                let isEmpty = rows.value[row].isNaN && rows.flags[row].isEmpty
                if !isEmpty { latest = max(latest, ends[Int(rows.period[row])]) }
            }
        }
        let recorded =
            plan.targets.compactMap(\.recordedOn)
            + plan.tasks.flatMap { $0.revisions.compactMap(\.recordedOn) }
        for day in recorded where day.rawValue <= known { latest = max(latest, day.rawValue) }
        return latest == .min ? last : min(DayNumber(rawValue: latest), last)
    }
}
