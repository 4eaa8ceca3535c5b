import LuaSandbox
import PlanChecks
import PlanModel

/// Asks one rule single questions, many times.
///
/// The rule is loaded once, in a Lua state of its own; nothing passes from one question to the next. A judge serves one
/// thread at a time; threads that ask at once need a judge each.
///
/// ```swift
/// let judge = try RuleJudge(of: "percent_of_plan", in: checked)
/// let verdict = try judge.verdict(["value": 99.5, "target": 100, "direction": "up"])
/// print(verdict.status.id, verdict.score ?? 0)   // near 99.5
/// ```
///
/// **What is given** are the names that the rule reads, its parameters and inputs. A name that is left out, or given as
/// `nil`, is missing, and parameters have their values of the assignment, else of the rule. Where a parameter changes with
/// time the value on `period_end` counts, or at the end of `year`, else the last one. Dates are days since 1970-01-01
/// (`.day(…)`) or texts such as `"2016-06-30"`.
///
/// **What follows from others** follows as in a run: `meets` from `value`, `target`, `target_upper`, `relation`, `direction`
/// and for ranks `peer_rank`; `relation` from `direction`; `first_met_year` from `history` and `final_target`;
/// `first_deadline` from `deadline`. A `target` is given as rules see it, so not as a step from the previous figure. A task
/// is not ongoing unless said. What a rule binds by `decimals_of` follows from the figures that are given: the decimals of
/// their shortest texts. Of an indicator `flag` may be given whatever the rule reads: `withheld` and `not_applicable`
/// have their outcomes.
///
/// Where the rule can't be asked the outcome is that of a run: `no_data` with the reason `missing:value`, `not_applicable`
/// with `no_target`. What it does wrong, and limits that it hits, are outcomes too.
public final class RuleJudge {
    /// The rule, and what the assignment makes of it.
    public let used: RunAssignment
    private let checked: CheckedPlan
    private let options: EvaluationOptions
    /// The assignment's number in the plan; nil where its rows can't be asked for.
    private let number: Int?
    private var row: GivenRow
    private let call: RuleCall
    private var rows: RowsById?

    /// - Parameters:
    ///   - name: of an assignment; where there is none, of a rule, a standard one too, with its defaults.
    ///   - options: dates by which the plan's own rows are judged.
    /// - Throws: where there is no such name, or what it names is not run.
    public init(
        of name: String,
        in checked: CheckedPlan,
        _ options: EvaluationOptions = EvaluationOptions()
    ) throws(JudgeFailure) {
        switch checked.named(name) {
        case .assignment(let found, let place): (used, number) = (found, place)
        case .rule(let found): (used, number) = (found, nil)
        case .faulty: throw .faulty(name)
        case .unknown(let near): throw .unknown(name, near: near)
        }
        self.checked = checked
        self.options = options
        var used = used
        // That it ends was shown for what a run gives it, not for what programs may give.
        used.ends = false
        let days = used.daysOfSettings
        // Nothing is read by what names are bound to.
        let binding = RuleBinding(used, days: days) { _, _ in .column(BoundColumn()) }
        let load = RulesToLoad(
            plan: checked.plan,
            // A row is judged once: there is no other text to judge it by where the parts of a note can't be joined.
            sources: checked.sources(for: used.rule).map(\.withWholeNotes),
            assignments: [used],
            bindings: [binding],
            days: days,
            texts: GivenValue.words,
            modules: checked.modules
        )
        call = RuleCall(used, binding, checked.plan, number: 0) { LoadedRules(load) }
        row = GivenRow(used, binding, days: days)
    }

    /// What the rule says of a row whose names are given.
    ///
    /// ```swift
    /// try judge.verdict(["value": nil, "target": 100, "direction": "up"]).reason   // "missing:value"
    /// ```
    ///
    /// - Throws: where a name is none that the rule has a use for, or a value is not of the name's kind; and where the rule
    ///   computes a figure.
    public func verdict(_ names: [String: ParameterValue?]) throws(JudgeFailure) -> SingleVerdict {
        if used.rule.level == .value { throw .computesFigure(rule: used.rule.name) }
        let (answer, facts) = try answer(names)
        return SingleVerdict(answer, facts, used.rule, checked.plan.statuses)
    }

    /// What a rule of level `value` computes from names that are given.
    ///
    /// ```swift
    /// try TienDoPlan.judge(of: "ratio", in: checked).figure(["part": 410, "whole": 500]).value   // 82
    /// ```
    ///
    /// - Throws: as `verdict(_:)`; and where the rule gives verdicts.
    public func figure(_ names: [String: ParameterValue?]) throws(JudgeFailure) -> ComputedFigure {
        guard used.rule.level == .value else { throw .givesVerdict(rule: used.rule.name) }
        return ComputedFigure(try answer(names).answer, used.rule)
    }

    private func answer(
        _ names: [String: ParameterValue?]
    ) throws(JudgeFailure) -> (answer: RuleCall.Answer, facts: RowReader.Facts) {
        let facts = try row.read(names, settings: call.settings)
        if facts.outcome == nil { row.write(to: &call.arguments) }
        return (call.answer(facts.outcome), facts)
    }

    /// What the assignment says of a row of the plan's own data: the verdict of a run.
    ///
    /// The first question reads the plan's figures, and where the rule reads verdicts of others has these judged; the
    /// questions that follow find all that at hand, fastest where they ask for the same unit in a row.
    ///
    /// ```swift
    /// let judge = try TienDoPlan.judge(of: "deadline", in: checked)
    /// try judge.verdict(unit: "58", subject: "T01", period: plan.periods[0])?.status.id   // "done_late"
    /// ```
    ///
    /// - Parameters:
    ///   - subject: id of the indicator, task or objective; for a rule on units the assignment's name.
    ///   - instance: of a recurring task, the period that it is about; nil: whichever is judged in the period.
    /// - Returns: nil where the assignment has no such row, and for a rule that no assignment uses.
    /// - Throws: where the plan has no such unit or subject; and where the rule computes a figure.
    public func verdict(
        unit: String,
        subject: String,
        period: Period,
        instance: Period? = nil
    ) throws(JudgeFailure) -> SingleVerdict? {
        if used.rule.level == .value { throw .computesFigure(rule: used.rule.name) }
        guard let number else { return nil }
        let rows = rows ?? RowsById(checked, options, number: number)
        self.rows = rows
        return try rows.verdict(unit: unit, subject: subject, period: period, instance: instance)
    }
}
