import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct RowSlotsTests {
    /// Every row of the layout has its number, in output order, and what is no row has none.
    @Test func rowsAreNumberedInOutputOrder() {
        let layout = EvaluationInputs.of(WaveCollectorTests.sample()).layout
        let slots = RowSlots(layout)
        #expect(slots.count == layout.rowCount)
        var next = 0
        for (unit, groups) in layout.groupsOfUnit.enumerated() {
            #expect(slots.rows(of: unit).lowerBound == next)
            for entry in groups.flatMap({ layout.groups[Int($0)] }) {
                let found = slots.slot(
                    unit: Int32(unit),
                    subject: entry.subject,
                    period: entry.period,
                    assignment: entry.assignment
                )
                #expect(found == next)
                next += 1
            }
        }
        #expect(slots.slot(unit: 0, subject: 0, period: 0, assignment: 99) == nil)
        #expect(slots.slot(unit: 0, subject: 0, period: 99, assignment: 0) == nil)
    }

    @Test func theRowsOfASubjectInAPeriodAreFound() {
        var sample = WaveCollectorTests.sample()
        sample.judge("second", "function(value) return met end")
        let layout = EvaluationInputs.of(sample).layout
        let slots = RowSlots(layout)
        let subject = Int32(layout.frame.subjects.firstIndex { $0.id == "i1" }!)
        var names: [String] = []
        slots.forEach(unit: 1, subject: subject, period: 2) { assignment, slot in
            names.append(layout.frame.assignments[Int(assignment)].assignment.name)
            #expect(slots.slot(unit: 1, subject: subject, period: 2, assignment: assignment) == slot)
        }
        #expect(names == ["second", "value"])
    }
}

extension EvaluationInputs {
    /// The inputs of a sample at the end of 2018.
    static func of(_ sample: SamplePlan) -> EvaluationInputs {
        var diagnostics = DiagnosticList()
        return EvaluationInputs(sample.checked, EvaluationOptions(asOf: SamplePlan.day("2018-12-31")), &diagnostics)
    }
}
