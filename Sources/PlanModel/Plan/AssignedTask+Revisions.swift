extension AssignedTask {
    /// The revisions that were known on `day`, from the first recorded to the last; rows without a date come first, in
    /// the order of the file. Nil: all were known. Empty where none was.
    public func revisions(knownOn day: DayNumber?) -> [TaskRevision] {
        let known = revisions.filter { revision in
            guard let day, let recordedOn = revision.recordedOn else { return true }
            return recordedOn <= day
        }
        return known.enumerated().sorted { a, b in
            let (left, right) = (a.element.recordedOn?.rawValue ?? .min, b.element.recordedOn?.rawValue ?? .min)
            return (left, a.offset) < (right, b.offset)
        }.map(\.element)
    }
}
