/// Which of a task's revisions was in force on a day.
public enum TaskRevisionOrder {
    /// Place of the revision whose deadline holds on a day: the last that was recorded by then, or the first before any
    /// was.
    ///
    /// - Parameter revisions: in the order of `AssignedTask.revisions(knownOn:)`, at least one.
    public static func inForce(_ revisions: [TaskRevision], on day: DayNumber) -> Int {
        revisions.lastIndex { ($0.recordedOn?.rawValue ?? .min) <= day.rawValue } ?? 0
    }
}
