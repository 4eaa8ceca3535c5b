import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct RevisionRowsTests {
    @Test func `Rows come in the order of their units, and of a cell the one that counts`() {
        var sample = SamplePlan()
        sample.units.append(SamplePlan.unit("59"))
        sample.indicator("a")
        sample.observe("a", "2016", 1, unit: "59", recordedOn: "2017-02-01")
        sample.observe("a", "2017", 2, unit: "58")
        sample.observe("a", "2016", 3, unit: "59", recordedOn: "2017-01-01")
        sample.observe("a", "2016", 4, unit: "58")
        let plan = sample.plan
        var rows = RevisionRows(plan, periodNumbers: [0, 1], periodCount: 2)
        for number in 0..<4 { rows.append(plan.observations[number], number: number) }
        var store = FigureStore(indicatorCount: 1, periodCount: 2)
        var diagnostics = DiagnosticList()
        rows.write(0..<2, to: &store, &diagnostics)
        #expect(store.starts == [0, 2, 3] && store.value == [2, 4, 1] && store.observation == [1, 3, 0])
        #expect(store.cell == [1, 0, 0] && diagnostics.items.isEmpty)
    }
}
