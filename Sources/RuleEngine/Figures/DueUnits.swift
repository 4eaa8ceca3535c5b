import PlanChecks
import PlanModel

/// Which units an indicator is due for.
enum DueUnits {
    /// For each indicator the numbers of its units, ascending.
    ///
    /// They are those that `indicators.units` selects; where that is empty, every unit that has an observation of it
    /// (empty ones and any series too, of those that were known) or a target that names the unit or its level; the
    /// plan's own unit if there is none. A computed indicator is due for the units that it is computed for.
    static func find(_ plan: Plan, derived: [RunDerived] = [], knownOn: DayNumber?) -> [[Int32]] {
        let computed = Dictionary(grouping: derived, by: \.indicator)
        let named = named(plan, knownOn: knownOn?.rawValue ?? .max)
        // Many indicators are due for the same units, of which there may be very many.
        var selected: [UnitSelector: [Int32]] = [:]
        return plan.indicators.indices.map { indicator in
            if let selector = plan.indicators[indicator].units {
                if let units = selected[selector] { return units }
                let units = units(of: plan, selector)
                selected[selector] = units
                return units
            }
            if let uses = computed[indicator] { return ascending(uses.flatMap { units(of: $0, in: plan) }) }
            return named[indicator].isEmpty ? [plan.ownUnit] : ascending(named[indicator])
        }
    }

    /// The units that an indicator is computed for.
    static func units(of derived: RunDerived, in plan: Plan) -> [Int32] {
        derived.units(in: plan)
    }

    /// The units of which one row is selected.
    static func units(of plan: Plan, _ selector: UnitSelector) -> [Int32] {
        plan.units.numbers(selectedBy: selector)
    }

    /// The units that observations and targets name, by indicator, in no order and perhaps several times.
    private static func named(_ plan: Plan, knownOn: Int32) -> [[Int32]] {
        var named: [[Int32]] = Array(repeating: [], count: plan.indicators.count)
        // Tables mostly have the rows of a unit together: a unit that was just named is not noted again.
        var last = Array(repeating: Int32(-1), count: plan.indicators.count)
        let isOpen = plan.indicators.map { $0.units == nil }
        plan.observations.scan { facts in
            facts.recordedOn.lowerBound <= knownOn && isOpen.contains(true)
        } each: { part in
            let rows = part.rows
            for row in 0..<part.count where rows.recordedOn[row] <= knownOn {
                let (indicator, unit) = (Int(rows.indicator[row]), rows.unit[row])
                guard isOpen[indicator], last[indicator] != unit else { continue }
                last[indicator] = unit
                named[indicator].append(unit)
            }
        }
        var ofLevels: [String: [Int32]] = [:]
        for target in plan.targets where isOpen[Int(target.indicator)] {
            guard (target.recordedOn?.rawValue ?? .min) <= knownOn else { continue }
            switch target.scope {
            case .unit(let unit): named[Int(target.indicator)].append(unit)
            case .level(let level):
                let units = ofLevels[level] ?? units(of: plan, .level(level))
                ofLevels[level] = units
                named[Int(target.indicator)] += units
            case .all: break
            }
        }
        return named
    }

    private static func ascending(_ units: [Int32]) -> [Int32] {
        if zip(units, units.dropFirst()).allSatisfy({ $0 < $1 }) { return units }
        return Set(units).sorted()
    }
}
