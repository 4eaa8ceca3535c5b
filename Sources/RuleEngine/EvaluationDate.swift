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
        for row in 0..<observations.count where observations.recordedOn[row] <= known {
            latest = max(latest, observations.recordedOn[row])
            let isEmpty = observations.value[row].isNaN && observations.flags[row].isEmpty
            if !isEmpty { latest = max(latest, ends[Int(observations.period[row])]) }
        }
        let recorded =
            plan.targets.compactMap(\.recordedOn)
            + plan.tasks.flatMap { $0.revisions.compactMap(\.recordedOn) }
        for day in recorded where day.rawValue <= known { latest = max(latest, day.rawValue) }
        return latest == .min ? last : min(DayNumber(rawValue: latest), last)
    }
}
