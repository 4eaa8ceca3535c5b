import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct DueFindingsTests {
    private func found(knownOn: String? = nil, _ change: (inout SamplePlan) -> Void) -> [Diagnostic] {
        var sample = SamplePlan()
        sample.units.append(SamplePlan.unit("59", level: "commune"))
        sample.indicator("a")
        change(&sample)
        let plan = sample.plan
        let day = knownOn.map { SamplePlan.day($0) }
        var diagnostics = DiagnosticList()
        DueFindings.report(plan, due: DueUnits.find(plan, knownOn: day), &diagnostics)
        return diagnostics.items
    }

    @Test func aSelectionOfNoUnitIsFoundInItsCell() {
        let found = found { $0.indicators[0].units = .level("ward") }
        #expect(found.map(\.code) == [.indicatorWithoutUnit])
        #expect(found[0].location == SourceLocation(file: "indicators.csv", row: 2, header: "units"))
    }

    @Test func whatFollowsFromAUnitThatIsNoneIsNoNews() {
        let found = found { sample in
            sample.indicators[0].units = .level("ward")
            sample.indicators[0].namesUnknownUnits = true
            sample.observe("a", "2016", 1)
        }
        #expect(found.isEmpty)
    }

    /// As where the `use` that computes it selects no unit: that is said of the `use`.
    @Test func withoutAColumnItSelectsNothingWrong() {
        let plan = SamplePlan().plan
        var diagnostics = DiagnosticList()
        DueFindings.report(plan, due: plan.indicators.map { _ in [] }, &diagnostics)
        #expect(diagnostics.items.isEmpty)
    }
}
