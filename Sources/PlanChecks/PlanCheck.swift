import Diagnostics
import PlanModel

/// The second stage: what is wrong with a plan that could be read, found without running a rule.
public enum PlanCheck {
    /// Checks a whole plan. An assignment with an error is left out of the result; all others can be judged.
    public static func check(_ plan: Plan) -> CheckedPlan {
        var diagnostics = DiagnosticList()
        let texts = RuleTexts(plan.ruleSources, plan.rules)
        let changing = texts.changingOutside(plan.ruleSources)
        let writeless = texts.writeless(plan.ruleSources)
        let uses = plan.assignments + plan.derived.map(\.assignment)
        RuleNamesCheck.find(plan.rules, uses: uses, texts, &diagnostics)
        let last = plan.periods.map(\.lastDay).max()
        RuleTextsCheck.find(texts, statuses: Set(plan.statuses.returnable), on: last, &diagnostics)
        RuleTextsCheck.find(uses, texts, on: last, &diagnostics)
        UnusedRulesCheck.find(plan, &diagnostics)
        DirectionCheck.find(plan, &diagnostics)
        RuleTestsCheck.find(plan, &diagnostics)
        let rows = PlanRows(plan)
        let selectors = SelectorsCheck(plan, rows)
        let bindings = BindingsCheck(plan, rows, selectors)
        let computing = plan.derived.compactMap { derived -> (used: RunAssignment, keepsObserved: Bool)? in
            guard
                let used = sound(
                    derived.assignment,
                    derives: true,
                    bindings,
                    selectors,
                    changing: changing,
                    writeless: writeless,
                    texts,
                    &diagnostics
                )
            else {
                return nil
            }
            return (used, derived.keepsObserved)
        }
        let derived = DerivedOrder.of(computing, plan, rows, &diagnostics)
        let haveOwnName = AssignmentNamesCheck.haveOwnName(plan, &diagnostics)
        let found = zip(plan.assignments, haveOwnName).compactMap { assignment, hasOwnName -> RunAssignment? in
            let used = sound(
                assignment,
                derives: false,
                bindings,
                selectors,
                changing: changing,
                writeless: writeless,
                texts,
                &diagnostics
            )
            return hasOwnName ? used : nil
        }
        .sorted { $0.assignment.name.utf8.lexicographicallyPrecedes($1.assignment.name.utf8) }
        let order = AssignmentWaves(found, plan, rows, &diagnostics)
        let judging = Judging(plan, order.assignments, rows)
        let leftOut = LeftOut(plan, rows, running: order.assignments)
        UnjudgedCheck.find(plan, rows, order.assignments, derived, judging, leftOut, &diagnostics)
        UnusedTargetsCheck.find(plan, rows, order.assignments, derived, judging, leftOut, &diagnostics)
        return CheckedPlan(
            plan: plan,
            assignments: order.assignments,
            derived: derived,
            waves: order.waves,
            judging: judging,
            diagnostics: diagnostics,
            sources: texts.runnable(
                plan.ruleSources,
                used: plan.usedSources,
                writeless: writeless,
                statuses: Set(plan.statuses.returnable)
            ),
            flatRules: texts.flat(
                order.assignments.map(\.rule),
                writeless: writeless,
                statuses: Set(plan.statuses.returnable)
            )
        )
    }

    /// Checks rules by themselves, without a plan that uses them.
    ///
    /// - Parameters:
    ///   - sources: the files that `rules` name by number.
    ///   - statuses: ids of all that a rule may return.
    public static func check(_ rules: [Rule], in sources: [RuleSource], statuses: [String]) -> DiagnosticList {
        var diagnostics = DiagnosticList()
        let texts = RuleTexts(sources, rules)
        RuleNamesCheck.find(rules, uses: [], texts, &diagnostics)
        RuleTextsCheck.find(texts, statuses: Set(statuses), on: nil, &diagnostics)
        return diagnostics
    }

    /// The assignment with its rule; nil where something of it is wrong. All checks are asked, so that all that is wrong
    /// is said at once.
    ///
    /// - Parameters:
    ///   - changing: numbers of rule files that must not run.
    ///   - writeless: numbers of those whose functions write to no table.
    private static func sound(
        _ assignment: RuleAssignment,
        derives: Bool,
        _ bindings: BindingsCheck,
        _ selectors: SelectorsCheck,
        changing: Set<Int>,
        writeless: Set<Int>,
        _ texts: RuleTexts,
        _ diagnostics: inout DiagnosticList
    ) -> RunAssignment? {
        let plan = bindings.plan
        guard let rule = AssignmentRuleCheck.rule(of: assignment, in: plan, &diagnostics) else { return nil }
        let used = RunAssignment(
            assignment: assignment,
            rule: rule,
            ends: texts.ends(rule, in: assignment),
            keepsNoTables: writeless.contains(rule.source)
        )
        // Of a rule that stands in the wrong place the rest is no news.
        guard LevelPlaceCheck.isInPlace(used, derives: derives, &diagnostics) else { return nil }
        let isSupplied = RuleNamesCheck.isSupplied(rule, in: assignment) && !changing.contains(rule.source)
        if !isSupplied {
            diagnostics.add(
                .ruleNotUsable,
                at: assignment.location,
                subject: assignment.name,
                ["rule": .text(rule.name), "assignment": .text(assignment.name)]
            )
        }
        let settings = AssignmentSettingsCheck.isSound(assignment, rule, &diagnostics)
        let selectors = selectors.isSound(assignment, rule, &diagnostics)
        let bound = bindings.isSound(used, &diagnostics)
        let of = OfCheck.isSound(used, plan, &diagnostics)
        return isSupplied && settings && selectors && bound && of ? used : nil
    }
}
