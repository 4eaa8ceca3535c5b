import Diagnostics
import PlanChecks
import PlanFiles
import RuleEngine

extension TienDoPlan {
    /// Finds what is wrong with a plan that could be read, without running a rule. What can't be judged is left out of
    /// the result, and said in its diagnostics.
    public static func check(_ plan: Plan) -> CheckedPlan { PlanCheck.check(plan) }

    /// Finds what is odd about a plan's figures, targets and tasks, without running a rule: what a run would say of them.
    ///
    /// - Parameter options: which revisions count, and until when.
    public static func inspect(_ checked: CheckedPlan, _ options: EvaluationOptions = EvaluationOptions())
        -> DiagnosticList
    {
        Evaluation.inspect(checked, options)
    }

    /// Checks Lua files by themselves: rule files, a plan.lua, files of tests. Runs none of their functions.
    ///
    /// - Parameter paths: of the files; diagnostics name them as they are given here.
    public static func check(files paths: [String]) -> LooseFiles.Reading {
        var reading = LooseFiles.read(paths)
        let found = PlanCheck.check(reading.rules, in: reading.sources, statuses: reading.statuses)
        reading.diagnostics.add(contentsOf: found)
        return reading
    }
}
