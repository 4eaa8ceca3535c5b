import PlanModel

/// In which periods a task is judged.
enum TaskPeriods {
    /// Those from its assignment (empty: from the first) until it is done; the last is the one that holds its
    /// completion. A recurring task's instance is judged in the one period that holds it.
    ///
    /// - Parameters:
    ///   - periods: the assignment's, in the order of the calendar.
    ///   - asOf: the evaluation date: a period that starts after it is not judged, and of one that is not over only
    ///     what had happened by then counts.
    static func judged(_ revisions: TaskRevisions, instance: Period?, periods: [Period], asOf: DayNumber) -> [Period] {
        periods.filter { period in
            guard period.firstDay <= asOf else { return false }
            if let instance { return period.contains(instance.lastDay) }
            if let assignedOn = revisions.assignedOn, assignedOn > min(period.lastDay, asOf) { return false }
            if let completedOn = revisions.completedOn, completedOn < period.firstDay { return false }
            return true
        }
    }
}
