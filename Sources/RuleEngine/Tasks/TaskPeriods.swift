import PlanModel

/// In which periods a task is judged.
enum TaskPeriods {
    /// Those from its assignment (empty: from the first) until it is done; the last is the one that holds its
    /// completion, or where none holds it the next, so that it is seen to be done. A recurring task's instance is judged
    /// in the one period that holds the day by which it is to be done.
    ///
    /// - Parameters:
    ///   - periods: the assignment's, in the order of the calendar.
    ///   - asOf: the evaluation date: a period that starts after it is not judged, and of one that is not over only
    ///     what had happened by then counts.
    static func judged(_ revisions: TaskRevisions, periods: [Period], asOf: DayNumber) -> [Period] {
        let last = revisions.completedOn.flatMap { lastPeriod(completedOn: $0, periods) }
        return periods.filter { period in
            guard period.firstDay <= asOf else { return false }
            if let day = revisions.instanceDay { return period.contains(day) }
            if let assignedOn = revisions.assignedOn, assignedOn > min(period.lastDay, asOf) { return false }
            if let completedOn = revisions.completedOn, completedOn < period.firstDay { return period == last }
            return true
        }
    }

    /// The period in which a task is seen to be done that was done between periods; nil where one holds the day, or where
    /// all of them came later.
    private static func lastPeriod(completedOn day: DayNumber, _ periods: [Period]) -> Period? {
        guard periods.contains(where: { $0.lastDay < day }), !periods.contains(where: { $0.contains(day) }) else {
            return nil
        }
        return periods.filter { day < $0.firstDay }.min { $0.firstDay < $1.firstDay }
    }
}
