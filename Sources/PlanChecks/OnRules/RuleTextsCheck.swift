import Diagnostics
import LuaSyntax
import LuaTexts
import PlanModel

/// All that the texts of rule files say of what is wrong with them. The standard rules have been looked at before they
/// were shipped; only what a `use` makes of their parameters is news.
enum RuleTextsCheck {
    /// - Parameters:
    ///   - statuses: ids of all that a rule may return.
    ///   - day: of parameters that change with time, those in force on this day are looked at.
    static func find(
        _ texts: RuleTexts,
        statuses: Set<String>,
        on day: DayNumber?,
        _ diagnostics: inout DiagnosticList
    ) {
        for (number, file) in texts.files.enumerated() where !texts.standard.contains(number) {
            guard let file else { continue }
            let rules = texts.rules[number] ?? []
            let meant = GlobalNamesCheck.find(file, rules, statuses, &diagnostics)
            OutsideCheck.find(file, rules, &diagnostics)
            UnusedNamesCheck.find(file, meant: meant, &diagnostics)
            let mentioned = RuleText.mentioned(in: file, rules)
            for rule in rules {
                UnusedNamesCheck.find(rule, meant: meant, &diagnostics)
                find(rule, statuses, mentioned, on: day, &diagnostics)
            }
        }
    }

    /// Says what the parameters that a `use` sets make of the bands of its rule.
    static func find(
        _ uses: [RuleAssignment],
        _ texts: RuleTexts,
        on day: DayNumber?,
        _ diagnostics: inout DiagnosticList
    ) {
        for use in uses {
            guard let rule = texts[use.rule], rule.rule.parameters.contains(where: { use.settings[$0.name] != nil })
            else {
                continue
            }
            var own = DiagnosticList()
            BandsCheck(rule, on: day).find(&own)
            // What is wrong whatever is set was said at the rule.
            guard own.items.isEmpty else { continue }
            BandsCheck(rule, settings: use.settings, on: day, at: use.location).find(&diagnostics)
        }
    }

    private static func find(
        _ rule: RuleText,
        _ statuses: Set<String>,
        _ mentioned: Set<String>,
        on day: DayNumber?,
        _ diagnostics: inout DiagnosticList
    ) {
        let kinds = ExpressionKinds(rule, statuses: statuses)
        let optional = Set(rule.rule.optional.compactMap(rule.variable))
        let flow = RuleFlow(rule.text, function: rule.function, optional: optional)
        let before = diagnostics.items.count
        BandsCheck(rule, on: day).find(&diagnostics)
        // What falls into a gap comes to the end; that was said.
        let hasGap = diagnostics.items[before...].contains { $0.code == .bandGap }
        PathsCheck.find(rule, flow, hasGap: hasGap, &diagnostics)
        ReturnedValuesCheck(rule: rule, kinds: kinds, statuses: statuses, mentioned: mentioned).find(flow, &diagnostics)
        ComparisonsCheck(rule: rule, kinds: kinds).find(&diagnostics)
        ParametersWrittenCheck.find(rule, &diagnostics)
    }
}
