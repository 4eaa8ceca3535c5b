import PlanModel

/// Which units went into which others, for figures that add up across a change.
struct UnitParts: Sendable {
    private struct Change: Hashable {
        var heir: Int32
        /// First day of the heir's new extent.
        var day: Int32
    }

    /// Units that ended the day before and named the heir as their successor; nil where one of them named others too.
    private var absorbed: [Change: [Int32]?] = [:]
    /// Units with a row that names another unit as its successor, by the day after that row's end.
    private var givenAway: Set<Change> = []

    init(_ units: UnitTable) {
        let columns = units.columns
        if !columns.haveDates || columns.successors.areAllEmpty { return }
        for unit in 0..<Int32(units.count) {
            for place in units.places(of: unit) {
                let to = columns.to[place]
                if to == .max || columns.successors.isEmpty(place) { continue }
                let successors = Set(columns.successors.list(place))
                for successor in successors {
                    let heir = units.number(of: successor)
                    if heir == unit { continue }
                    givenAway.insert(Change(heir: unit, day: to + 1))
                    guard let heir else { continue }
                    let change = Change(heir: heir, day: to + 1)
                    // What went to several can't be told apart again.
                    let known = absorbed[change] ?? []
                    absorbed[change] = .some(successors.count == 1 ? known.map { $0 + [unit] } : nil)
                }
            }
        }
    }

    /// Empty where nobody was; nil where one went into several units.
    func absorbed(by unit: Int32, on day: Int32) -> [Int32]? {
        absorbed[Change(heir: unit, day: day)] ?? []
    }

    /// Whether the unit gave of its area to others on the day before.
    func isGivenAway(_ unit: Int32, on day: Int32) -> Bool {
        givenAway.contains(Change(heir: unit, day: day))
    }
}
