import Diagnostics
import PlanChecks
import PlanModel

/// Figures that units owe: an indicator that is due for them, a period that is over, and no figure.
enum UnsentFigures {
    /// For each unit, in the order of their numbers, the indicators that lack figures.
    ///
    /// An indicator is waited for in the periods in which it is judged, of the units that it is judged for; one that
    /// nothing judges in the plan's periods. One that is computed is nobody's to send. Whatever stands in the cell was
    /// sent, also what can't be read, was withheld or does not apply.
    ///
    /// - Parameter wanted: only these units; nil: all.
    static func find(
        _ checked: CheckedPlan,
        _ options: DueOptions,
        wanted: Set<Int32>?,
        _ diagnostics: inout DiagnosticList
    ) -> [(unit: Int32, figures: [DueFigures])] {
        let plan = checked.plan
        let demands = demands(checked, options)
        let index = PeriodIndex(judged: demands.flatMap { $0.flatMap(\.periods) }, others: plan.observations.periods)
        let store = FigureStoreBuilder.all(plan, periodIndex: index, knownOn: options.knownOn, &diagnostics)
        var figures = UnitFigures(store)
        var indicatorsOfUnit: [Int32: [Int]] = [:]
        for (indicator, units) in DueUnits.find(plan, knownOn: options.knownOn).enumerated() {
            for unit in units where wanted?.contains(unit) ?? true {
                indicatorsOfUnit[unit, default: []].append(indicator)
            }
        }
        return indicatorsOfUnit.sorted { $0.key < $1.key }.compactMap { unit, indicators in
            figures.load(unit: unit)
            let unsent = indicators.compactMap { indicator -> DueFigures? in
                let asked = Set(demands[indicator].filter { $0.units?.contains(unit) ?? true }.flatMap(\.periods))
                let missing = asked.filter { period in
                    plan.units.existence(unit, on: period.lastDay) == .exists
                        && isMissing(figures.figure(Int32(indicator), index.number(of: period) ?? -1))
                }
                return missing.isEmpty
                    ? nil : DueFigures(indicator: indicator, periods: missing.sorted { $0.precedes($1) })
            }
            return unsent.isEmpty ? nil : (unit, unsent)
        }
    }

    /// Periods in which an indicator is waited for, and of which units (nil: all that it is due for).
    private struct Demand {
        var periods: [Period]
        var units: Set<Int32>?
    }

    private static func demands(_ checked: CheckedPlan, _ options: DueOptions) -> [[Demand]] {
        let plan = checked.plan
        let isOver = { (period: Period) in period.lastDay <= options.day }
        let units = checked.assignments.map { used in
            used.assignment.units.map { Set(DueUnits.units(of: plan, $0)) }
        }
        let computed = Set(checked.derived.map(\.indicator))
        return plan.indicators.indices.map { number in
            if computed.contains(number) { return [] }
            let judging = checked.judging.indicators[number]
            if judging.isEmpty { return [Demand(periods: plan.periods.filter(isOver), units: nil)] }
            return judging.map { number in
                let periods = checked.assignments[number].assignment.periods ?? plan.periods
                return Demand(periods: periods.filter(isOver), units: units[number])
            }
        }
    }

    private static func isMissing(_ figure: Figure) -> Bool {
        figure.value.isNaN && figure.flags.isDisjoint(with: [.withheld, .notApplicable, .unreadable, .conflict])
    }
}
