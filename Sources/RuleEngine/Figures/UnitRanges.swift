import PlanModel

/// Splits the units of a plan into ranges whose observations are read together.
enum UnitRanges {
    /// About as many observations as are read together.
    static let rowsWanted = 1 << 16

    /// Rows that may be unpacked for each that is wanted. Where tables are not at all in the order of the units it takes
    /// more, and reading them all at once is better.
    private static let mostUnpacked = 16

    /// Units that have about so many observations together, at least one.
    static func unitsAtOnce(_ plan: Plan) -> Int {
        max(1, rowsWanted * plan.units.count / max(1, plan.observations.count))
    }

    /// All units of the plan, in ranges; in one where the tables don't have a unit's rows near to each other.
    static func ofAll(_ plan: Plan) -> [Range<Int32>] {
        let (count, step) = (plan.units.count, unitsAtOnce(plan))
        let ranges = stride(from: 0, to: count, by: step).map { Int32($0)..<Int32(min($0 + step, count)) }
        return areNear(plan, ranges) ? ranges : [0..<Int32(count)]
    }

    /// Whether reading range by range unpacks few rows in vain.
    static func areNear(_ plan: Plan, _ ranges: [Range<Int32>]) -> Bool {
        let count = plan.observations.count
        let slack = ObservationColumns.rowsAtOnce * ranges.count
        return plan.observations.rowsUnpacked(for: ranges) <= count * mostUnpacked + slack
    }
}
