/// Which counts a table of lines shows: the main ones always, others only where there is something to count.
enum OutcomeColumns {
    static func shown(in lines: some Sequence<OutcomeCounts>) -> [Outcome] {
        let always: Set<Outcome> = [.met, .near, .missed, .noData]
        var counted = OutcomeCounts()
        for counts in lines { counted += counts }
        return Outcome.allCases.filter { $0 != .notApplicable && (always.contains($0) || counted[$0] > 0) }
    }
}
