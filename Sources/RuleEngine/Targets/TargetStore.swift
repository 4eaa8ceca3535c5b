import Diagnostics
import PlanModel

/// The targets that count, found by indicator, period and unit.
struct TargetStore: Sendable {
    private let targets: [Target]
    /// Of the targets that count, those whose rows contradict each other.
    private let conflicting: Set<Int32>
    /// By indicator and period: what there is.
    private let cells: [Cell]
    private let periodCount: Int
    /// Targets of one unit, by indicator, period and unit.
    private let ofUnits: [Key: Int32]
    /// Periods in which an indicator has a target at all, from the earliest to the latest.
    private let targetPeriods: [[Int32]]

    private struct Cell: Sendable {
        var all: Int32 = -1
        var levels: [(level: String, target: Int32)] = []
        var hasUnits = false
    }

    private struct Key: Hashable {
        var cell: Int32
        var unit: Int32
    }

    /// - Parameter periodIndex: must hold every period of the targets.
    init(_ plan: Plan, periodIndex: PeriodIndex, knownOn: DayNumber?, _ diagnostics: inout DiagnosticList) {
        targets = plan.targets
        periodCount = periodIndex.count
        var cells = Array(repeating: Cell(), count: plan.indicators.count * periodIndex.count)
        var ofUnits: [Key: Int32] = [:]
        var conflicting: Set<Int32> = []
        var periods: [Set<Int32>] = Array(repeating: [], count: plan.indicators.count)
        for (number, isConflict) in TargetRevisions.winners(plan, knownOn: knownOn, &diagnostics) {
            let target = plan.targets[number]
            let period = periodIndex.number(of: target.period)!
            let cell = target.indicator * Int32(periodIndex.count) + period
            if isConflict { conflicting.insert(Int32(number)) }
            periods[Int(target.indicator)].insert(period)
            switch target.scope {
            case .all: cells[Int(cell)].all = Int32(number)
            case .level(let level): cells[Int(cell)].levels.append((level, Int32(number)))
            case .unit(let unit):
                cells[Int(cell)].hasUnits = true
                ofUnits[Key(cell: cell, unit: unit)] = Int32(number)
            }
        }
        self.cells = cells
        self.ofUnits = ofUnits
        self.conflicting = conflicting
        targetPeriods = periods.map { numbers in
            numbers.sorted { a, b in
                let (a, b) = (periodIndex.periods[Int(a)], periodIndex.periods[Int(b)])
                return (a.lastDay, a.firstDay) < (b.lastDay, b.firstDay)
            }
        }
    }

    /// The target of an indicator of a unit in a period, as the tables give it: the most specific one.
    func target(_ indicator: Int32, _ period: Int32, unit: Int32, level: String) -> (target: Target, isConflict: Bool)?
    {
        let at = indicator * Int32(periodCount) + period
        let cell = cells[Int(at)]
        var found = cell.hasUnits ? ofUnits[Key(cell: at, unit: unit)] ?? -1 : -1
        if found < 0 { found = cell.levels.first { $0.level == level }?.target ?? -1 }
        if found < 0 { found = cell.all }
        return found < 0 ? nil : (targets[Int(found)], conflicting.contains(found))
    }

    /// Periods in which the indicator has a target, of whatever unit, from the earliest to the latest by their ends.
    func periods(of indicator: Int32) -> [Int32] { targetPeriods[Int(indicator)] }
}
