import Diagnostics
import PlanChecks
import PlanModel
import Testing

@testable import RuleEngine

struct RunDataTests {
    /// What looking at the data alone says is what a run says besides what its rules do.
    @Test func `what is odd about the data is found without running a rule`() {
        var plan = SamplePlan()
        plan.indicator("a")
        plan.observe("a", "2016", 1)
        plan.observe("a", "2016", 2)
        let checked = plan.checked
        let inspected = Evaluation.inspect(checked)
        #expect(inspected.items.map(\.code) == [.revisionsConflict])
        let run = Evaluation.run(checked).diagnostics
        #expect(Set(inspected.items).isSubset(of: Set(run.items)))
    }
}
