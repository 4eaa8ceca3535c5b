import Diagnostics
import PlanModel

/// An assignment must say what it judges, in the terms of its rule's level; a part that matches nothing is most likely
/// mistyped.
struct SelectorsCheck {
    private let plan: Plan
    private let planRows: PlanRows
    /// By the entries that select among them.
    private let rows: [String: SelectableRows]

    init(_ plan: Plan, _ planRows: PlanRows) {
        self.plan = plan
        self.planRows = planRows
        let keys = ["indicators", "tasks", "objectives"]
        rows = Dictionary(uniqueKeysWithValues: keys.map { ($0, SelectableRows($0, of: plan)) })
    }

    func isSound(_ assignment: RuleAssignment, _ rule: Rule, _ diagnostics: inout DiagnosticList) -> Bool {
        let wanted = SelectorsCheck.key(for: rule.level)
        let selectors: [(key: String, selector: Selector?)] = [
            ("indicators", assignment.indicators), ("tasks", assignment.tasks), ("objectives", assignment.objectives),
        ]
        var isSound = true
        for (key, selector) in selectors where selector != nil && key != wanted {
            reportOther(key, assignment, rule, &diagnostics)
            isSound = false
        }
        if let wanted {
            if let selector = selectors.first(where: { $0.key == wanted })?.selector {
                reportEmpty(wanted, selector, among: wanted, assignment, &diagnostics)
            } else if isSound {
                diagnostics.add(
                    .selectorMissing,
                    at: assignment.location,
                    subject: assignment.name,
                    ["assignment": .text(assignment.name), "key": .text(wanted)]
                )
                isSound = false
            }
            if let except = assignment.except { reportEmpty("except", except, among: wanted, assignment, &diagnostics) }
        } else if assignment.except != nil {
            reportOther("except", assignment, rule, &diagnostics)
            isSound = false
        }
        let units = [("units", assignment.units), ("peers", assignment.peers)]
        for case (let key, let selector?) in units {
            for (member, suggestions) in SelectorsCheck.unmatched(selector, plan) {
                report(key, member.text, suggestions, assignment, &diagnostics)
            }
        }
        return isSound
    }

    /// The entry by which assignments of this level select; nil for rules that judge the unit itself.
    static func key(for level: RuleLevel) -> String? {
        switch level {
        case .indicator, .value: "indicators"
        case .task: "tasks"
        case .objective: "objectives"
        case .unit: nil
        }
    }

    /// Columns that a rule of this level may select by, or read of its row.
    func columns(for level: RuleLevel) -> Set<String> {
        SelectorsCheck.key(for: level).flatMap { rows[$0]?.columns } ?? []
    }

    private func reportOther(
        _ key: String,
        _ assignment: RuleAssignment,
        _ rule: Rule,
        _ diagnostics: inout DiagnosticList
    ) {
        diagnostics.add(
            .selectorOfOtherLevel,
            at: assignment.place(of: key),
            subject: assignment.name,
            ["rule": .text(rule.name), "level": .text(rule.level.rawValue), "key": .text(key)]
        )
    }

    private func reportEmpty(
        _ key: String,
        _ selector: Selector,
        among wanted: String,
        _ assignment: RuleAssignment,
        _ diagnostics: inout DiagnosticList
    ) {
        let rows = rows[wanted]!
        for member in selector.members where planRows[wanted].rows(member).isEmpty {
            let suggestions: [String] =
                switch member {
                case .columns(let columns): rows.suggestions(forColumns: columns)
                case .glob, .any: NearestNames.of(member.text, among: rows.ids)
                }
            report(key, member.text, suggestions, assignment, &diagnostics)
        }
    }

    /// Members of a selector of units that select none, with what was perhaps meant.
    static func unmatched(
        _ units: UnitSelector,
        _ plan: Plan
    ) -> [(member: UnitSelector, suggestions: [String])] {
        units.members.filter { !plan.units.hasAny(selectedBy: $0) }.map { member in
            let suggestions: [String] =
                switch member {
                case .level(let level):
                    NearestNames.of(level, among: plan.units.columns.level.pool.texts).map { "level:\($0)" }
                case .columns(let columns): SelectableRows(plan.units).suggestions(forColumns: columns)
                case .glob, .any: NearestNames.of(member.text, among: plan.units.ids)
                }
            return (member, suggestions)
        }
    }

    private func report(
        _ key: String,
        _ selector: String,
        _ suggestions: [String],
        _ assignment: RuleAssignment,
        _ diagnostics: inout DiagnosticList
    ) {
        diagnostics.add(
            .selectorMatchesNothing,
            at: assignment.place(of: key, naming: selector),
            subject: assignment.name,
            ["assignment": .text(assignment.name), "key": .text(key), "selector": .text(selector)],
            suggestions: suggestions
        )
    }
}
