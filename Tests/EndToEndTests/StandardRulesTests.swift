import Foundation
import PlanModel
import Testing
import TienDo

/// The rules that come with TienDo, by the tests that stand beside them.
@Suite struct StandardRulesTests {
    /// Those of the repository, not those inside the binary: a test elsewhere holds them equal.
    private static let run: RuleTestRun = {
        let folder = Repository.root.appending(path: "rules").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/tests")) ?? []
        let files = names.filter { $0.hasSuffix(".lua") }.sorted().map { folder + "/tests/" + $0 }
        return TienDoPlan.test(TienDoPlan.check(TienDoPlan.tests(in: files, standardRules: folder).plan))
    }()

    @Test func everyCaseGivesWhatItsTestExpects() {
        let run = StandardRulesTests.run
        #expect(run.results.count > 500)
        for result in run.results where result.standing != .passed {
            Issue.record(
                "\(result.asked.location): \(result.test): \(String(describing: result.answer)) \(result.problems)"
            )
        }
    }

    @Test func everyRuleHasTestsBesideIt() { #expect(StandardRulesTests.run.untested.isEmpty) }
}
