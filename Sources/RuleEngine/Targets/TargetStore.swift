import Diagnostics
import PlanModel

/// The targets that count, found by indicator, period and unit.
struct TargetStore: Sendable {
    /// By number of the target in the plan.
    private let terms: [TargetTerms]
    private let periodCount: Int
    /// By indicator and period: the target of every unit, or -1.
    private var ofAll: [Int32]
    /// By indicator and period: whether some level (1) or some unit (2) has a target of its own.
    private var narrower: [UInt8]
    private var ofLevels: [Key: Int32] = [:]
    private var ofUnits: [Key: Int32] = [:]
    /// Units that have a target of their own.
    private var named: Set<Int32> = []
    /// Periods in which an indicator has a target at all, from the earliest to the latest.
    private let targetPeriods: [[Int32]]

    private struct Key: Hashable {
        var cell: Int32
        /// Number of the unit or the level.
        var whom: Int32
    }

    /// - Parameter periodIndex: must hold every period of the targets.
    init(
        _ plan: Plan,
        periodIndex: PeriodIndex,
        units: UnitTimelines,
        knownOn: DayNumber?,
        _ diagnostics: inout DiagnosticList
    ) {
        let winners = TargetRevisions.winners(plan, knownOn: knownOn, &diagnostics)
        let conflicting = Set(winners.filter(\.isConflict).map(\.number))
        terms = plan.targets.enumerated().map { TargetTerms($1, isConflict: conflicting.contains($0)) }
        periodCount = periodIndex.count
        ofAll = Array(repeating: -1, count: plan.indicators.count * periodIndex.count)
        narrower = Array(repeating: 0, count: ofAll.count)
        var periods: [Set<Int32>] = Array(repeating: [], count: plan.indicators.count)
        for (number, _) in winners {
            let target = plan.targets[number]
            let period = periodIndex.number(of: target.period)!
            let cell = target.indicator * Int32(periodIndex.count) + period
            periods[Int(target.indicator)].insert(period)
            switch target.scope {
            case .all: ofAll[Int(cell)] = Int32(number)
            case .level(let level):
                guard let whom = units.number(ofLevel: level) else { continue }
                narrower[Int(cell)] |= 1
                ofLevels[Key(cell: cell, whom: whom)] = Int32(number)
            case .unit(let unit):
                narrower[Int(cell)] |= 2
                ofUnits[Key(cell: cell, whom: unit)] = Int32(number)
                named.insert(unit)
            }
        }
        targetPeriods = periods.map { numbers in
            numbers.sorted { a, b in
                let (a, b) = (Int(a), Int(b))
                return (periodIndex.lastDay[a], periodIndex.firstDay[a])
                    < (periodIndex.lastDay[b], periodIndex.firstDay[b])
            }
        }
    }

    /// What is promised of an indicator of a unit in a period: the most specific target; nil where there is none.
    ///
    /// - Parameter level: number of the unit's level in `UnitTimelines.levels`.
    func target(_ indicator: Int32, _ period: Int32, unit: Int32, level: Int32) -> TargetTerms? {
        let cell = indicator * Int32(periodCount) + period
        let narrower = narrower[Int(cell)]
        var found = Int32(-1)
        if narrower & 2 != 0 { found = ofUnits[Key(cell: cell, whom: unit)] ?? -1 }
        if found < 0, narrower & 1 != 0 { found = ofLevels[Key(cell: cell, whom: level)] ?? -1 }
        if found < 0 { found = ofAll[Int(cell)] }
        return found < 0 ? nil : terms[Int(found)]
    }

    /// Whether some target is the unit's own.
    func isNamed(_ unit: Int32) -> Bool { !named.isEmpty && named.contains(unit) }

    /// Periods in which the indicator has a target, of whatever unit, from the earliest to the latest by their ends.
    func periods(of indicator: Int32) -> [Int32] { targetPeriods[Int(indicator)] }
}
