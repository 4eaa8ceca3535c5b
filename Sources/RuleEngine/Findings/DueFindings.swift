import Diagnostics
import PlanModel

/// Indicators whose column `units` selects no unit.
enum DueFindings {
    /// - Parameter due: units of each indicator, ascending.
    static func report(_ plan: Plan, due: [[Int32]], _ diagnostics: inout DiagnosticList) {
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
    }
}
