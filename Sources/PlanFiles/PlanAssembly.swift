import Diagnostics
import PlanModel

/// Puts a plan together from what its parts gave.
struct PlanAssembly {
    let script: PlanScript
    let rules: RuleSet

    /// What the tables are read by.
    static func context(_ script: PlanScript) -> TableContext {
        TableContext(calendar: script.calendar, ownUnit: script.unit, ownUnitLocation: script.location(of: "unit"))
    }

    func plan(_ tables: PlanTables, _ files: inout FilesRead, _ diagnostics: inout DiagnosticList) -> Plan {
        let assignments = script.assignments.filter { isUsable($0, &diagnostics) }
        let derived = script.derived.filter { isUsable($0.assignment, &diagnostics) }
        for (path, hash) in tables.hashes { files.add(path, hash: hash) }
        takeAccount(of: assignments + derived.map(\.assignment), &files)
        var plan = Plan(
            id: script.id,
            title: script.title,
            ownUnit: tables.ownUnit,
            language: script.language,
            numbers: script.numbers,
            periods: script.periods,
            baseline: script.baseline,
            units: tables.units,
            objectives: tables.objectives,
            indicators: tables.indicators,
            targets: tables.targets,
            tasks: tables.tasks,
            observations: tables.observations,
            statuses: StatusTable(adding: rules.statuses),
            rules: rules.rules,
            assignments: assignments,
            ruleSources: rules.sources,
            files: files.files(rowCounts: tables.rowCounts)
        )
        plan.rulesUnread = rules.unread
        plan.derived = derived
        plan.rulesNotUsable = rules.unusable
        plan.assignmentsNotRun =
            script.assignments.filter { rules.unusable.contains($0.rule) } + script.assignmentsNotRun
        return plan
    }

    /// Whether the assignment's rule is not one that is there but faulty.
    private func isUsable(_ assignment: RuleAssignment, _ diagnostics: inout DiagnosticList) -> Bool {
        guard rules.unusable.contains(assignment.rule) else { return true }
        diagnostics.add(
            .ruleNotUsable,
            at: assignment.location,
            subject: assignment.name,
            ["rule": .text(assignment.rule), "assignment": .text(assignment.name)]
        )
        return false
    }

    /// Of the standard rules only those that are used belong to what a run was made from.
    private func takeAccount(of assignments: [RuleAssignment], _ files: inout FilesRead) {
        let used = Set(assignments.map(\.rule))
        for rule in rules.rules where rule.isStandard && used.contains(rule.name) {
            let source = rules.sources[rule.source]
            files.add(source.path, source.bytes)
        }
    }
}
