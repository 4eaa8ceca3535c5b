import Diagnostics
import PlanModel
import Testing

struct AssignmentNamesCheckTests {
    @Test func `the first of two assignments of one name runs, the second is an error`() {
        var fixture = PlanFixture.sound()
        fixture.assignments.append(PlanFixture.use("percent", indicators: .glob("mail.*"), line: 7))
        let checked = fixture.checked()
        #expect(checked.assignments.map(\.assignment.location.line) == [1])
        #expect(checked.diagnostics.items.map(\.code) == [.assignmentRepeated])
        #expect(checked.diagnostics.items[0].location.line == 7)
    }

    @Test(arguments: ["objective.a", "indicator.a", "task.a"])
    func `a name that an objective, indicator or task has is taken`(id: String) {
        var fixture = PlanFixture.sound()
        fixture.objectives = [PlanFixture.objective("objective.a")]
        fixture.indicators.append(PlanFixture.indicator("indicator.a"))
        fixture.tasks = [PlanFixture.task("task.a")]
        fixture.assignments.append(PlanFixture.use("percent", as: id, indicators: .glob("**")))
        #expect(fixture.checked().assignments.map(\.assignment.name) == ["percent"])
        #expect(fixture.codes(of: id).contains(.assignmentRepeated))
    }
}
