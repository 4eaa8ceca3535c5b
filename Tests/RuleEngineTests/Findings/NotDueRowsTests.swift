import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct NotDueRowsTests {
    private func found(knownOn: String? = nil, _ change: (inout SamplePlan) -> Void) -> [Diagnostic] {
        var sample = SamplePlan()
        sample.units.append(SamplePlan.unit("59", level: "commune"))
        sample.indicator("a")
        change(&sample)
        let plan = sample.plan
        let day = knownOn.map { SamplePlan.day($0) }
        var diagnostics = DiagnosticList()
        NotDueRows(plan, due: DueUnits.find(plan, knownOn: day), knownOn: day).report(&diagnostics)
        return diagnostics.items
    }

    @Test func figuresOfUnitsThatAreLeftOutAreNamedOnceAUnit() {
        let found = found { sample in
            sample.indicators[0].units = .level("commune")
            sample.observe("a", "2016", 1, unit: "59")
            for year in ["2016", "2017"] { sample.observe("a", year, 1) }
        }
        #expect(found.map(\.code) == [.observationNotDue])
        #expect(found[0].location == SourceLocation(file: "data/a.csv", row: 3))
        #expect(found[0].values["unit"] == .text("58") && found[0].subject == "a")
    }

    @Test func whereTheColumnIsEmptyNobodyIsLeftOut() {
        #expect(found { $0.observe("a", "2016", 1, unit: "59") }.isEmpty)
    }

    @Test func whatWasNotKnownIsNotSaid() {
        let change = { (sample: inout SamplePlan) in
            sample.indicators[0].units = .level("commune")
            sample.observe("a", "2016", 1, recordedOn: "2017-01-01")
        }
        #expect(found(knownOn: "2016-12-31", change).isEmpty)
        #expect(found(knownOn: "2017-01-01", change).count == 1)
    }
}
