import PlanModel

/// Periods that bindings and computed indicators reach from those that are judged.
enum PeriodsReached {
    /// - Parameters:
    ///   - judged: periods that assignments judge.
    ///   - named: periods that tables name.
    ///   - derived: whether any indicator is computed: then earlier periods may hold figures that no table names.
    static func find(_ uses: [RunAssignment], judged: [Period], named: [Period], derived: Bool) -> [Period] {
        let bindings = uses.flatMap { Array($0.assignment.bindings.values) + Array($0.rule.ownBindings.values) }
            .filter { $0.lag != nil || $0.periods != nil }
        guard derived || !bindings.isEmpty else { return [] }
        let earliest = (judged + named).map(\.firstDay).min() ?? DayNumber(rawValue: 0)
        var known = Set(judged)
        var reached: [Period] = []
        // Before all figures only so many steps can lead to anything: one of each use.
        var queue = judged.map { (period: $0, stepsBefore: 0) }
        var at = 0
        while at < queue.count {
            let (period, steps) = queue[at]
            at += 1
            var next = bindings.flatMap { $0.periodsRead(from: period) }
            if derived, let previous = period.previous, previous.lastDay >= earliest { next.append(previous) }
            for found in next {
                let stepsBefore = found.lastDay < earliest ? steps + 1 : steps
                guard stepsBefore <= uses.count, known.insert(found).inserted else { continue }
                reached.append(found)
                queue.append((found, stepsBefore))
            }
        }
        return reached
    }
}
