import Diagnostics
import PlanModel

/// An assignment must say what it judges, in the terms of its rule's level; a part that matches nothing is most likely
/// mistyped.
enum SelectorsCheck {
    static func isSound(
        _ assignment: RuleAssignment,
        _ rule: Rule,
        _ plan: Plan,
        _ diagnostics: inout DiagnosticList
    ) -> Bool {
        let selectors: [(key: String, level: RuleLevel, selector: Selector?)] = [
            ("indicators", .indicator, assignment.indicators), ("tasks", .task, assignment.tasks),
            ("objectives", .objective, assignment.objectives),
        ]
        var isSound = true
        for (key, level, selector) in selectors {
            if level == rule.level {
                guard let selector else {
                    diagnostics.add(
                        .selectorMissing,
                        at: assignment.location,
                        subject: assignment.name,
                        ["assignment": .text(assignment.name), "key": .text(key)]
                    )
                    isSound = false
                    continue
                }
                reportEmpty(key, selector, assignment, level, plan, &diagnostics)
                if let except = assignment.except {
                    reportEmpty("except", except, assignment, level, plan, &diagnostics)
                }
            } else if selector != nil {
                diagnostics.add(
                    .selectorOfOtherLevel,
                    at: assignment.location,
                    subject: assignment.name,
                    ["rule": .text(rule.name), "level": .text(rule.level.rawValue), "key": .text(key)]
                )
                isSound = false
            }
        }
        if let units = assignment.units { reportNoUnits(units, assignment, plan, &diagnostics) }
        return isSound
    }

    private static func reportEmpty(
        _ key: String,
        _ selector: Selector,
        _ assignment: RuleAssignment,
        _ level: RuleLevel,
        _ plan: Plan,
        _ diagnostics: inout DiagnosticList
    ) {
        for member in selector.members {
            let matches =
                level == .task
                ? plan.tasks.contains { member.selects(id: $0.id, column: $0.column) }
                : plan.indicators.contains { member.selects(id: $0.id, column: $0.column) }
            guard !matches else { continue }
            let ids = level == .task ? plan.tasks.map(\.id) : plan.indicators.map(\.id)
            diagnostics.add(
                .selectorMatchesNothing,
                at: assignment.location,
                subject: assignment.name,
                ["assignment": .text(assignment.name), "key": .text(key), "selector": .text(member.text)],
                suggestions: NearestNames.of(member.text, among: ids)
            )
        }
    }

    private static func reportNoUnits(
        _ units: UnitSelector,
        _ assignment: RuleAssignment,
        _ plan: Plan,
        _ diagnostics: inout DiagnosticList
    ) {
        for member in units.members where !plan.units.rows.contains(where: { $0.contains(where: member.selects) }) {
            diagnostics.add(
                .selectorMatchesNothing,
                at: assignment.location,
                subject: assignment.name,
                ["assignment": .text(assignment.name), "key": "units", "selector": .text(member.text)],
                suggestions: NearestNames.of(member.text, among: plan.units.ids)
            )
        }
    }
}
