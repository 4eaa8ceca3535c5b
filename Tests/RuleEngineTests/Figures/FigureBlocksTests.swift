import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct FigureBlocksTests {
    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.units += ["59", "60", "61"].map { SamplePlan.unit($0, level: "commune") }
        sample.indicator("a")
        sample.indicators[0].units = .level("commune")
        for unit in ["61", "59", "60", "58"] { sample.observe("a", "2016", Double(unit), unit: unit) }
        sample.observe("a", "2016", 7, unit: "60")
        return sample
    }

    private func blocks(_ plan: Plan) -> FigureBlocks {
        FigureBlocks(
            plan: plan,
            periodIndex: PeriodIndex(judged: plan.periods, others: plan.observations.periods),
            knownOn: nil,
            notDue: NotDueRows(plan, due: DueUnits.find(plan, knownOn: nil), knownOn: nil)
        )
    }

    @Test func `A block has the figures and the findings of its units alone`() {
        let reader = blocks(sample.plan).reader()
        let (first, firstFindings) = reader.read(0..<2)
        #expect(first.units == 0..<2 && first.value == [58, 59] && first.observation == [3, 1])
        #expect(firstFindings.items.map(\.code) == [.observationNotDue])
        let (second, secondFindings) = reader.read(2..<4)
        #expect(second.units == 2..<4 && second.value == [7, 61] && second.flags == [.conflict, []])
        #expect(secondFindings.items.map(\.code) == [.revisionsConflict])
        #expect(second.places(of: 3) == 1..<2)
    }

    @Test func `Blocks together have what all units have, with the same findings`() {
        let plan = sample.plan
        var diagnostics = DiagnosticList()
        let all = FigureStoreBuilder.all(plan, periodIndex: blocks(plan).periodIndex, knownOn: nil, &diagnostics)
        blocks(plan).notDue.report(&diagnostics)
        var joined = FigureStore(indicatorCount: 1, periodCount: all.periodCount)
        var found = DiagnosticList()
        let reader = blocks(plan).reader()
        for unit in Int32(0)..<4 {
            let (store, findings) = reader.read(unit..<unit + 1)
            joined.append(store)
            found.add(contentsOf: findings)
        }
        #expect(joined.value == all.value && joined.starts == all.starts && joined.observation == all.observation)
        #expect(found.sorted == diagnostics.sorted && found.items.count == 2)
    }

    @Test func `A change of method is seen by looking at all figures`() {
        var sample = sample
        #expect(blocks(sample.plan).areReadable([0..<4]))
        sample.observe("a", "2017", 7, flags: .methodBreak)
        #expect(!blocks(sample.plan).areReadable([0..<4]))
    }
}
