import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct RowLayoutTests {
    private func inputs(_ sample: SamplePlan, _ options: EvaluationOptions = EvaluationOptions()) -> EvaluationInputs {
        var diagnostics = DiagnosticList()
        var options = options
        options.asOf = options.asOf ?? SamplePlan.day("2018-12-31")
        return EvaluationInputs(sample.checked, options, &diagnostics)
    }

    private func rows(_ sample: SamplePlan, _ options: EvaluationOptions = EvaluationOptions()) -> [String] {
        let layout = inputs(sample, options).layout
        let frame = layout.frame
        return layout.groupsOfUnit.enumerated().flatMap { unit, groups in
            groups.flatMap { layout.groups[Int($0)] }.map { entry in
                [
                    frame.plan.units.ids[unit], frame.subjects[Int(entry.subject)].id,
                    frame.periods[Int(entry.period)].text, frame.assignments[Int(entry.assignment)].assignment.name,
                ].joined(separator: " ")
            }
        }
    }

    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.periods = ["2016", "2017"]
        sample.units.append(SamplePlan.unit("07"))
        sample.indicator("b", units: .glob("*"))
        sample.indicator("a")
        sample.judge("zeta", "function(value) return met end")
        sample.judge("alpha", "function(value) return met end", select: "b")
        return sample
    }

    @Test func rowsComeByUnitSubjectPeriodAndAssignment() {
        #expect(
            rows(sample) == [
                "07 b 2016 alpha", "07 b 2016 zeta", "07 b 2017 alpha", "07 b 2017 zeta",
                "58 a 2016 zeta", "58 a 2017 zeta",
                "58 b 2016 alpha", "58 b 2016 zeta", "58 b 2017 alpha", "58 b 2017 zeta",
            ]
        )
        #expect(inputs(sample).layout.rowCount == 10)
    }

    @Test func optionsNarrowUnitsSubjectsAndPeriods() {
        let options = EvaluationOptions(
            units: .glob("58"),
            subjects: .glob("b"),
            periods: [sample.period("2017")]
        )
        #expect(rows(sample, options) == ["58 b 2017 alpha", "58 b 2017 zeta"])
    }

    @Test func aPeriodThatStartsAfterTheEvaluationDateHasNoRows() {
        let rows = rows(sample, EvaluationOptions(asOf: SamplePlan.day("2016-12-31")))
        #expect(rows == ["07 b 2016 alpha", "07 b 2016 zeta", "58 a 2016 zeta", "58 b 2016 alpha", "58 b 2016 zeta"])
    }

    @Test func instancesOfATaskComeInTheOrderOfPeriods() {
        var sample = SamplePlan()
        sample.periods = ["2016", "2016-Q1", "2016-Q2"]
        sample.task("t", deadline: "hằng quý", instance: "2016-Q2")
        sample.task("t", deadline: "hằng quý", instance: "2016-Q1")
        sample.judge("late", "function(deadline) return done end", .task)
        #expect(rows(sample) == ["58 t 2016 late", "58 t 2016 late", "58 t 2016-Q1 late", "58 t 2016-Q2 late"])
    }

    @Test func whereATaskEndsDoesNotDependOnWhichPeriodsAreWanted() {
        var sample = SamplePlan()
        sample.task("t", completedOn: "2016-05-01")
        sample.judge("late", "function(deadline) return done end", .task)
        #expect(rows(sample, EvaluationOptions(periods: [sample.period("2017")])) == [])
    }

    @Test func blocksHoldAllUnitsInOrder() {
        let layout = inputs(sample).layout
        #expect(UnitBlocks.split(layout, rowsWanted: 1) == [0..<1, 1..<2])
        #expect(UnitBlocks.split(layout, rowsWanted: 5) == [0..<2])
        #expect(UnitBlocks.split(layout) == [0..<2])
    }
}
