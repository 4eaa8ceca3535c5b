import Diagnostics
import PlanChecks
import PlanFiles
import PlanModel
import RuleEngine

extension TienDoPlan {
    /// Runs the tests of a plan's rules.
    ///
    /// ```swift
    /// let run = TienDoPlan.test(TienDoPlan.check(plan))
    /// for result in run.results where result.standing == .failed { print(result.asked.location, result.test) }
    /// ```
    ///
    /// - Parameters:
    ///   - options: dates by which the plan's own rows are judged, where a test asks for one.
    ///   - isSelected: which tests are run.
    ///   - progress: is told after each test how many of how many are done.
    /// - Returns: a result a case. Mistakes in the tests themselves are among the plan's diagnostics.
    public static func test(
        _ checked: CheckedPlan,
        _ options: EvaluationOptions = EvaluationOptions(),
        where isSelected: (RuleTest) -> Bool = { _ in true },
        progress: (Int, Int) -> Void = { _, _ in }
    ) -> RuleTestRun {
        RuleTestRunner(checked, options).run(where: isSelected, progress: progress)
    }

    /// Reads files of tests that belong to no plan; they are about the standard rules.
    ///
    /// - Parameter standardRules: a folder of other standard rules; nil: those that come with TienDo.
    public static func tests(
        in files: [String],
        standardRules: String? = nil,
        language: Language = .vi
    ) -> LooseTests.Reading {
        LooseTests.read(files, standardRules: standardRules, language: language)
    }
}
