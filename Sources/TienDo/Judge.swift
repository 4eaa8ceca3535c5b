import PlanChecks
import RuleEngine

extension TienDoPlan {
    /// A judge that asks one rule single questions, many times: loaded once, then a few microseconds a question.
    ///
    /// ```swift
    /// let judge = try TienDoPlan.judge(of: "percent_of_plan", in: TienDoPlan.check(plan))
    /// let verdict = try judge.verdict(["value": 99.5, "target": 100, "direction": "up"])
    /// print(verdict.status.id, verdict.score ?? 0)   // near 99.5
    /// ```
    ///
    /// - Parameters:
    ///   - name: of an assignment; where there is none, of a rule, a standard one too, with its defaults.
    ///   - options: dates by which the plan's own rows are judged.
    /// - Throws: `JudgeFailure` where there is no such name, or what it names is not run.
    public static func judge(
        of name: String,
        in checked: CheckedPlan,
        _ options: EvaluationOptions = EvaluationOptions()
    ) throws(JudgeFailure) -> RuleJudge {
        try RuleJudge(of: name, in: checked, options)
    }
}
