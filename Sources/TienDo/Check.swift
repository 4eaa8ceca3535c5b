import PlanChecks

extension TienDoPlan {
    /// Finds what is wrong with a plan that could be read, without running a rule. What can't be judged is left out of
    /// the result, and said in its diagnostics.
    public static func check(_ plan: Plan) -> CheckedPlan { PlanCheck.check(plan) }
}
