import Diagnostics
import PlanModel

/// Assignments that get no row although what they select is there: no indicator is due for a unit that they select, or
/// `except` takes all away. A silent nothing would look as if all were well.
enum AssignmentRowsFindings {
    /// - Parameters:
    ///   - layout: of the whole run, not narrowed by what was asked for.
    ///   - said: what was found before: a selector that matches nothing was named there.
    static func report(_ layout: RowLayout, said: DiagnosticList, _ diagnostics: inout DiagnosticList) {
        let frame = layout.frame
        // Mostly the first units take them all.
        var lacking = Set(frame.assignments.indices)
        for (unit, groups) in layout.groupsOfUnit.enumerated() where !lacking.isEmpty {
            for entry in groups.lazy.flatMap({ layout.groups[Int($0)] }) {
                let assignment = Int(entry.assignment)
                guard lacking.contains(assignment), layout.units[assignment]?.contains(Int32(unit)) ?? true else {
                    continue
                }
                lacking.remove(assignment)
            }
        }
        let explained = Set(said.items.filter { $0.code == .selectorMatchesNothing }.map(\.subject))
        for (assignment, used) in frame.assignments.enumerated() where lacking.contains(assignment) {
            let periods = used.assignment.periods ?? frame.plan.periods
            // Tasks of no period are named one by one.
            guard used.rule.level != .task, periods.contains(where: { $0.firstDay <= frame.asOf }),
                !explained.contains(used.assignment.name)
            else { continue }
            diagnostics.add(
                .assignmentWithoutRows,
                at: used.assignment.location,
                subject: used.assignment.name,
                ["assignment": .text(used.assignment.name)]
            )
        }
    }
}
