import Diagnostics
import PlanModel

/// `of` says whose verdicts the children of an objective or a unit are: only such assignments can be named, and a rule
/// of level `unit` that reads children must name some.
enum OfCheck {
    static func isSound(_ used: RunAssignment, _ plan: Plan, _ diagnostics: inout DiagnosticList) -> Bool {
        let assignment = used.assignment
        let level = used.rule.level
        guard let of = assignment.of else {
            guard level == .unit, used.readsChildren else { return true }
            diagnostics.add(
                .ofMissing,
                at: assignment.location,
                subject: assignment.name,
                ["assignment": .text(assignment.name)]
            )
            return false
        }
        guard level == .objective || level == .unit else {
            diagnostics.add(
                .selectorOfOtherLevel,
                at: assignment.place(of: "of"),
                subject: assignment.name,
                ["rule": .text(used.rule.name), "level": .text(level.rawValue), "key": "of"]
            )
            return false
        }
        let unsound = of.filter { !isChild($0, of: used, plan, &diagnostics) }
        return unsound.isEmpty
    }

    private static func isChild(
        _ name: String,
        of used: RunAssignment,
        _ plan: Plan,
        _ diagnostics: inout DiagnosticList
    ) -> Bool {
        let assignment = used.assignment
        guard let other = plan.assignments.first(where: { $0.name == name }) else {
            // That it is not run is said of all that read it.
            if plan.assignmentsNotRun.contains(where: { $0.name == name }) { return true }
            diagnostics.add(
                .ofUnknown,
                at: assignment.place(of: "of", naming: name),
                subject: assignment.name,
                ["assignment": .text(assignment.name), "name": .text(name)],
                suggestions: NearestNames.of(name, among: plan.assignments.map(\.name))
            )
            return false
        }
        // An objective's sub-objectives are judged by the same assignment.
        if used.rule.level == .objective, name == assignment.name {
            diagnostics.add(
                .ofNamesItself,
                at: assignment.place(of: "of", naming: name),
                subject: assignment.name,
                ["assignment": .text(assignment.name)]
            )
            return true
        }
        guard used.rule.level == .objective,
            let level = plan.rules.first(where: { $0.name == other.rule })?.level,
            level != .indicator, level != .task
        else { return true }
        diagnostics.add(
            .ofNoChildren,
            at: assignment.place(of: "of", naming: name),
            subject: assignment.name,
            ["assignment": .text(assignment.name), "name": .text(name), "level": .text(level.rawValue)]
        )
        return false
    }
}
