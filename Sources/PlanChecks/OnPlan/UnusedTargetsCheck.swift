import Diagnostics
import PlanModel

/// Targets that no assignment uses, and those of periods that nothing judges.
enum UnusedTargetsCheck {
    /// Names through which a rule reads the target of its period.
    private static let ofThePeriod: Set<String> = ["target", "target_upper", "threshold", "meets", "relation"]
    /// Names through which it reads the last target that was set, be it beyond the plan's periods.
    private static let ofTheEnd: Set<String> = ["final_target", "final_year", "first_met_year"]

    /// What an assignment with an error selects was meant to use its targets; that error says that it does not.
    static func find(
        _ plan: Plan,
        _ rows: PlanRows,
        _ assignments: [RunAssignment],
        _ derived: [RunDerived],
        _ judging: Judging,
        _ leftOut: LeftOut,
        _ diagnostics: inout DiagnosticList
    ) {
        let bound = bound(rows, assignments + derived.map(\.used))
        let isReader = assignments.map { reads($0, ofThePeriod) || reads($0, ofTheEnd) }
        for target in plan.targets {
            let number = Int(target.indicator)
            if bound.contains(number) || leftOut.indicators.contains(number) { continue }
            let indicator = plan.indicators[number]
            let readers = judging.indicators[number].filter { isReader[$0] }.map { assignments[$0] }
                .filter { isFor(target, indicator, $0, plan.units) }
            if readers.isEmpty {
                diagnostics.add(.targetUnused, at: target.location, subject: indicator.id)
            } else if !readers.contains(where: { uses(target.period, $0, plan) }) {
                diagnostics.add(
                    .targetOutsidePeriods,
                    at: target.location,
                    subject: indicator.id,
                    ["period": .text(target.period.text)]
                )
            }
        }
    }

    /// Numbers of the indicators whose targets are bound to names, of whatever period and unit.
    private static func bound(_ rows: PlanRows, _ uses: [RunAssignment]) -> Set<Int> {
        var bound: Set<Int> = []
        for used in uses {
            for (_, binding) in used.bindingsInForce {
                switch binding.source {
                case .target(.id(let text)): bound.formUnion(rows.indicators.rows(named: text))
                // The checks leave it to rules about indicators.
                case .target(.this): bound.formUnion(rows.subjects(of: used))
                default: break
                }
            }
        }
        return bound
    }

    /// Whether the assignment reads one of the names from the tables: what its `use` sets or binds it does not.
    private static func reads(_ used: RunAssignment, _ names: Set<String>) -> Bool {
        used.rule.reads.contains { names.contains($0) && !used.assignment.supplies($0) }
    }

    /// Where the plan's periods could not be read, that was said: which they are nobody knows.
    private static func uses(_ period: Period, _ used: RunAssignment, _ plan: Plan) -> Bool {
        let periods = used.assignment.periods ?? plan.periods
        return periods.isEmpty || reads(used, ofTheEnd) || periods.contains(period)
    }

    /// Whether one of the units that the target is for is judged by the assignment.
    private static func isFor(
        _ target: Target,
        _ indicator: Indicator,
        _ used: RunAssignment,
        _ units: UnitTable
    ) -> Bool {
        guard indicator.units != nil || used.assignment.units != nil else { return true }
        var selectors = [indicator.units, used.assignment.units].compactMap { $0 }
        if case .level(let level) = target.scope { selectors.append(.level(level)) }
        let tests = selectors.map { PreparedUnitSelector($0, units) }
        func isJudged(_ unit: Int32) -> Bool {
            units.places(of: unit).contains { place in tests.allSatisfy { $0.selects(place, of: unit) } }
        }
        switch target.scope {
        case .all: return true
        case .level: return (0..<Int32(units.count)).contains(where: isJudged)
        case .unit(let number): return isJudged(number)
        }
    }
}
