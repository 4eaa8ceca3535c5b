import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct AssignmentRowsFindingsTests {
    private func found(
        units: UnitSelector? = nil,
        periods: [String]? = nil,
        _ options: (inout EvaluationOptions) -> Void = { _ in }
    ) -> [String] {
        var sample = SamplePlan()
        sample.units.append(SamplePlan.unit("c", parent: "58"))
        sample.indicator("a", units: .glob("58"))
        sample.judge("rule", "function(value) return met end", units: units, periods: periods)
        return sample.run(asOf: "2018-12-31", options).diagnostics.items
            .filter { $0.code == .assignmentWithoutRows }.map { "\($0.subject) \($0.location.line ?? 0)" }
    }

    @Test func anAssignmentWhoseUnitsAreNotDueIsNamed() {
        #expect(found() == [])
        #expect(found(units: .glob("*")) == [])
        #expect(found(units: .glob("c")) == ["rule 10"])
    }

    @Test func whatIsNotAskedForIsNoMistake() {
        #expect(found { $0.units = .glob("c") } == [])
        #expect(found(units: .glob("c")) { $0.periods = [PeriodCalendar().period("2016")!] } == [])
    }

    @Test func aPeriodThatHasNotBegunIsNoMistake() {
        #expect(found(units: .glob("c"), periods: ["2019"]) == [])
    }
}
