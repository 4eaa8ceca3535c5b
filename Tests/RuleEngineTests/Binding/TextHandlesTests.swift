import PlanModel
import Testing

@testable import RuleEngine

@Suite struct TextHandlesTests {
    private func handles(_ change: (inout SamplePlan) -> Void = { _ in }) -> TextHandles {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.indicator("b", .down)
        sample.task("t", deadline: "2016")
        change(&sample)
        let plan = sample.plan
        return TextHandles(
            plan,
            periodIndex: PeriodIndex(judged: plan.periods, others: []),
            units: UnitTimelines(plan.units),
            tasks: plan.tasks.map { TaskRevisions($0, knownOn: nil) }
        )
    }

    @Test func eachTextHasOneHandle() {
        let handles = handles()
        #expect(Set(handles.texts).count == handles.texts.count)
        #expect(handles.measure[0] == handles.measure[1])
        #expect(handles.objectiveOfTask[0] == handles.objectiveOfIndicator[0])
    }

    @Test func aHandleGivesItsTextBack() {
        let handles = handles()
        func text(_ handle: Int32) -> String { handles.texts[Int(handle)] }
        #expect(handles.direction.map(text) == ["up", "down"] && handles.indicator.map(text) == ["a", "b"])
        #expect(handles.unit.map(text) == ["58"] && handles.task.map(text) == ["t"])
        #expect(text(handles.relation(.decreaseBy)) == "decrease_by" && text(handles.relation(nil)) == "")
        #expect(text(handles.flags[Int(FlagSet([.estimate, .methodBreak]).rawValue)]) == "estimate;break")
        #expect(text(handles.flags[0]) == "")
    }

    @Test func whatIsNotSaidIsEmptyRatherThanMissing() {
        let handles = handles { $0.indicators[0].direction = nil }
        #expect(handles.texts[Int(handles.direction[0])] == "")
    }
}
