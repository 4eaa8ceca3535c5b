import PlanModel

/// Which units an indicator is due for.
enum DueUnits {
    /// For each indicator the numbers of its units, ascending.
    ///
    /// They are those that `indicators.units` selects; where that is empty, every unit that has an observation of it
    /// (empty ones and any series too, of those that were known) or a target that names the unit or its level; the
    /// plan's own unit if there is none.
    static func find(_ plan: Plan, knownOn: DayNumber?) -> [[Int32]] {
        let named = named(plan, knownOn: knownOn?.rawValue ?? .max)
        return plan.indicators.indices.map { indicator in
            if let selector = plan.indicators[indicator].units { return units(of: plan, selector.selects) }
            let units = (0..<Int32(plan.units.count)).filter { named[indicator].contains($0) }
            return units.isEmpty ? [plan.ownUnit] : units
        }
    }

    /// The units of which one row is selected.
    static func units(of plan: Plan, _ selects: (AdminUnit) -> Bool) -> [Int32] {
        (0..<Int32(plan.units.count)).filter { plan.units.rows[Int($0)].contains(where: selects) }
    }

    /// The units that observations and targets name, by indicator.
    private static func named(_ plan: Plan, knownOn: Int32) -> [Set<Int32>] {
        var named: [Set<Int32>] = Array(repeating: [], count: plan.indicators.count)
        let isOpen = plan.indicators.map { $0.units == nil }
        let observations = plan.observations
        for row in 0..<observations.count where observations.recordedOn[row] <= knownOn {
            let indicator = Int(observations.indicator[row])
            if isOpen[indicator] { named[indicator].insert(observations.unit[row]) }
        }
        for target in plan.targets where isOpen[Int(target.indicator)] {
            guard (target.recordedOn?.rawValue ?? .min) <= knownOn else { continue }
            switch target.scope {
            case .unit(let unit): named[Int(target.indicator)].insert(unit)
            case .level(let level):
                named[Int(target.indicator)].formUnion(units(of: plan) { $0.level == level })
            case .all: break
            }
        }
        return named
    }
}
