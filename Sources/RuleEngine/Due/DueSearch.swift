import Diagnostics
import PlanChecks
import PlanModel

/// Finds what is due on a day. No rule runs: deadlines and figures are the plan's own.
public enum DueSearch {
    /// - Parameter diagnostics: gets what is wrong with revisions of tasks, and of figures where those are asked for.
    public static func find(
        _ checked: CheckedPlan,
        _ options: DueOptions,
        _ diagnostics: inout DiagnosticList
    ) -> DueList {
        let plan = checked.plan
        let wanted = options.units.map { Set(DueUnits.units(of: plan, $0)) }
        var agencies: [Int32: DueAgency] = [:]
        let tasks = OpenTasks.find(checked, options)
        var laterCount = 0
        for (unit, task) in tasks where wanted?.contains(unit) ?? true {
            if let task {
                agencies[unit, default: DueAgency(unit: unit)].tasks.append(task)
            } else {
                laterCount += 1
            }
        }
        if options.includesFigures {
            for (unit, figures) in UnsentFigures.find(checked, options, wanted: wanted, &diagnostics) {
                agencies[unit, default: DueAgency(unit: unit)].figures = figures
            }
        }
        return DueList(
            day: options.day,
            within: options.within,
            knownOn: options.knownOn,
            includesFigures: options.includesFigures,
            agencies: order(agencies.values, plan.units),
            laterCount: laterCount
        )
    }

    private static func order(_ agencies: some Sequence<DueAgency>, _ units: UnitTable) -> [DueAgency] {
        let sorted = agencies.sorted { a, b in
            let (left, right) = (units.latest(a.unit).location.row ?? .max, units.latest(b.unit).location.row ?? .max)
            return (left, a.unit) < (right, b.unit)
        }
        return sorted.map { agency in
            var agency = agency
            agency.tasks.sort(by: isMoreUrgent)
            return agency
        }
    }

    /// By standing, then by deadline, then as the tables order ids.
    private static func isMoreUrgent(_ a: DueTask, _ b: DueTask) -> Bool {
        let places = DueTask.Standing.allCases
        let (left, right) = (places.firstIndex(of: a.standing)!, places.firstIndex(of: b.standing)!)
        if left != right { return left < right }
        if a.deadline != b.deadline { return a.deadline.map { $0 < b.deadline ?? $0 } ?? false }
        if a.id != b.id { return a.id.utf8.lexicographicallyPrecedes(b.id.utf8) }
        return a.instance.flatMap { instance in b.instance.map(instance.precedes) } ?? false
    }
}
