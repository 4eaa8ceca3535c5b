import Diagnostics
import PlanModel

/// Indicators whose column `units` selects no unit, and observations of units that it leaves out.
enum DueFindings {
    /// - Parameter due: units of each indicator, ascending.
    static func report(
        _ plan: Plan,
        due: [[Int32]],
        knownOn: DayNumber?,
        _ diagnostics: inout DiagnosticList
    ) {
        // That an indicator is computed for no unit is said of its `use`.
        for (indicator, units) in zip(plan.indicators, due)
        where units.isEmpty && indicator.units != nil && !indicator.namesUnknownUnits {
            var location = indicator.location
            location.header = "units"
            diagnostics.add(
                .indicatorWithoutUnit,
                at: location,
                subject: indicator.id,
                ["id": .text(indicator.id)]
            )
        }
        reportNotDue(plan, due, knownOn?.rawValue ?? .max, &diagnostics)
    }

    /// Once for each indicator and unit, at the first row.
    private static func reportNotDue(
        _ plan: Plan,
        _ due: [[Int32]],
        _ knownOn: Int32,
        _ diagnostics: inout DiagnosticList
    ) {
        // Where the column is empty, whoever has an observation is due.
        let isSelected = plan.indicators.map { $0.units != nil && !$0.namesUnknownUnits }
        guard isSelected.contains(true) else { return }
        let observations = plan.observations
        var reported: Set<Int64> = []
        // Rows of a unit and indicator mostly stand together: one that was just found to be due is not looked for again.
        var last: (indicator: Int32, unit: Int32) = (-1, -1)
        for row in 0..<observations.count where observations.recordedOn[row] <= knownOn {
            let (indicator, unit) = (observations.indicator[row], observations.unit[row])
            if indicator == last.indicator, unit == last.unit { continue }
            guard isSelected[Int(indicator)] else { continue }
            let units = due[Int(indicator)]
            let place = units.firstPlace { $0 < unit }
            if place < units.count, units[place] == unit {
                last = (indicator, unit)
                continue
            }
            guard reported.insert(Int64(indicator) << 32 | Int64(unit)).inserted else { continue }
            let id = plan.indicators[Int(indicator)].id
            diagnostics.add(
                .observationNotDue,
                at: SourceLocation(
                    file: observations.files[Int(observations.file[row])].path,
                    row: Int(observations.row[row])
                ),
                subject: id,
                ["indicator": .text(id), "unit": .text(plan.units.ids[Int(unit)])]
            )
        }
    }
}
